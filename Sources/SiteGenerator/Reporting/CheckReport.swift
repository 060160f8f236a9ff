/// What `sitegen check` says: the ten most useful things first, then all others, page by page.
public struct CheckReport: Sendable {
  private let problems: [Problem]

  /// - Parameter problems: sorted by place.
  public init(_ problems: [Problem]) { self.problems = problems }

  /// One text for each page, and one for each heading above.
  public var texts: [String] {
    let order = UsefulFirst(problems)
    guard !order.rest.isEmpty else { return pages(order.first) }
    let more = "And \(order.rest.count) more, page by page:"
    return ["The \(order.first.count) most useful things first:"] + pages(order.first) + [more] + pages(order.rest)
  }

  private func pages(_ problems: [Problem]) -> [String] {
    let texts = ProblemReport(problems).texts(by: \.place.file)
    return texts.map { file, texts in
      let count = ProblemCount(problems.filter { $0.place.file == file }).words
      return (["\(file) – \(count)"] + texts).joined(separator: "\n") + "\n"
    }
  }
}
