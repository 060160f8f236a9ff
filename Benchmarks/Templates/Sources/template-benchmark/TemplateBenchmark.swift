@main
struct TemplateBenchmark {
  static func main() throws {
    let ours = try OurEngine(Layouts.all, .page)
    let theirs = try SwiftMustache(Layouts.all, .page)
    let page = try ours.render()
    guard try theirs.render() == page else { throw OutputsDiffer() }

    // The best of several rounds, taken in turn, so that whatever else the computer does meets both alike.
    var (best, otherBest) = (Double.infinity, Double.infinity)
    for _ in 0..<10 {
      best = min(best, try nanoseconds(5_000, ours))
      otherBest = min(otherBest, try nanoseconds(200, theirs))
    }

    print("One page of \(Layouts.tagCount) tags and \(page.count) bytes, the same from both:")
    print("  Templates       \(Int(best)) ns a page")
    print("  swift-mustache  \(Int(otherBest)) ns a page")
    print("  ratio           \(Int(otherBest / best)) to 1")
  }

  private static func nanoseconds(_ pages: Int, _ engine: some Engine) throws -> Double {
    var bytes = 0
    let time = try ContinuousClock().measure {
      for _ in 0..<pages { bytes += try engine.render().count }
    }
    guard bytes > 0 else { throw NoPage() }
    return time / .nanoseconds(1) / Double(pages)
  }
}

struct OutputsDiffer: Error {}
