import Preview
import SiteGenerator
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the preview says on the terminal: where it is, and after each change what there is to mend.
final class PreviewWords: Sendable {
  private let options: BuildOptions
  private let output: String
  /// What was said of the content the last time, so that it is not said again after each save.
  private let said = Mutex<[String]>([])

  init(options: BuildOptions, output: String) {
    self.options = options
    self.output = output
  }

  func tell(_ news: Preview.News) {
    switch news {
    case .started(let port):
      print("Your site is at http://127.0.0.1:\(port)/\nIt keeps up with what you save. Press Ctrl-C to end.")
    case .made(let summary, let time): report(summary, after: time)
    case .fault(let fault):
      let fault = fault as? any OutputFault
      Terminal.complain(fault.map { "\($0.message)\n    \($0.advice)" } ?? "Something went wrong inside sitegen. The last pages stay.")
    }
    flush()
  }

  func end() {
    if !options.quiet { print("\nThe preview has ended.") }
    flush()
  }

  private func report(_ summary: Summary, after time: Duration) {
    let fixes = summary.problems.filter { $0.level == .fix }
    let texts = ProblemReport(fixes).texts
    let isNew = said.withLock { said in
      defer { said = texts }
      return said != texts
    }
    if isNew { for text in texts { Terminal.complain(text) } }
    if options.timings {
      Terminal.complain("Made in \(time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000) ms.")
    }
    guard !options.quiet, isNew else { return }
    let looks = summary.problems.count - fixes.count
    print(
      fixes.isEmpty
        ? "All can be published. \(looks) worth a look: `sitegen check` lists them."
        : "\(fixes.count) to fix, \(looks) worth a look. Until they are mended, the browser shows the last pages that were fine.")
  }

  /// Whoever reads this through a pipe gets each line when it is said.
  private func flush() { fflush(nil) }
}
