/// What `sitegen check` says: the ten most useful things first, then all others, page by page.
public struct CheckReport: Sendable {
  private let problems: [Problem]

  /// - Parameter problems: sorted by place.
  public init(_ problems: [Problem]) { self.problems = problems }

  /// One text for each page, and one for each heading above.
  public var texts: [String] {
    let order = UsefulFirst(problems)
    guard !order.rest.isEmpty else { return pages(problems) }
    let more = "And \(order.rest.count) more, page by page:"
    return ["The \(order.first.count) most useful things first:"] + pages(order.first) + [more] + pages(order.rest)
  }

  /// One text a page; a page whose problems are all said elsewhere in the same words has none.
  private func pages(_ problems: [Problem]) -> [String] {
    var said = ProblemReport(problems).said[...]
    return ProblemsByPage.of(problems).compactMap { page in
      let texts = said.prefix { $0.problem.place.file == page.file }.map(\.text)
      said = said.dropFirst(texts.count)
      return texts.isEmpty ? nil : (["\(page.file) – \(page.words)"] + texts).joined(separator: "\n") + "\n"
    }
  }
}
