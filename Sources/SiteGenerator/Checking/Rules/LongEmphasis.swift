import Markdown

/// No long slanted passage: slanted letters are hard to read for many (rule 23).
struct LongEmphasis: Rule {
  static let name = "long-emphasis"

  func check(_ page: CheckedPage) -> [Problem] {
    let limit = page.vocabulary[.emphasis]
    return page.body.prose.spans.compactMap { span in
      guard span.kind == .emphasis else { return nil }
      let words = page.words.words(in: span.range)
      guard words.count > limit else { return nil }
      return problem(
        .look, at: page.body.prose.position(of: span.range.lowerBound), of: page,
        "\(words.count) words in a row are slanted here. Slanted letters run together for many readers.",
        "Take the stars out, or mark only the words that matter. It begins \"\(page.words.string(words.prefix(4)))\".")
    }.sorted { $0.place < $1.place }
  }
}
