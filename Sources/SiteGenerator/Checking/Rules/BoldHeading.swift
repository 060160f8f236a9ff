import Markdown

/// A bold line on its own is no heading: screen readers can't find it (rule 11, markdownlint's MD036, WCAG 1.3.1).
struct BoldHeading: Rule {
  static let name = "heading-bold"

  func check(_ page: CheckedPage) -> [Problem] {
    let prose = page.body.prose
    let bold = Dictionary(
      prose.spans.filter { $0.kind == .strong }.map { ($0.range.lowerBound, $0.range.upperBound) }, uniquingKeysWith: max)
    guard !bold.isEmpty else { return [] }
    return prose.blocks.indices.compactMap { number in
      let block = prose.blocks[number]
      guard block.kind == .paragraph, block.quotes == 0, block.lists == 0, !block.isInNote, number + 1 < prose.blocks.count else {
        return nil
      }
      guard let end = bold[block.range.lowerBound], isAllBold(block, until: end, prose), isFollowedByText(prose.blocks[number + 1]) else {
        return nil
      }
      let words = prose.string(block.range).trimmed
      guard isShort(words, page) else { return nil }
      let marks = String(repeating: "#", count: level(at: prose.position(of: block.range.lowerBound), page))
      let heading = words.hasSuffix(":") ? String(words.dropLast()) : words
      // The two stars before the words belong to what is meant.
      var position = prose.position(of: block.range.lowerBound)
      position.column = max(1, position.column - 2)
      return problem(
        at: position, of: page, "This bold line looks like a heading, but screen readers can't find it as one: \"\(words)\".",
        "Try `\(marks) \(heading)`. If it isn't a heading, add it to the sentence.")
    }
  }
}

extension BoldHeading {
  private func isAllBold(_ block: ProseBlock, until end: Int, _ prose: Prose) -> Bool {
    let rest = prose.text[end..<max(end, block.range.upperBound)]
    return rest.allSatisfy { $0 == UInt8(ascii: ":") || $0 <= 0x20 }
  }

  private func isFollowedByText(_ next: ProseBlock) -> Bool { next.kind == .paragraph || next.isCell }

  /// Not a bold sentence: those end with a full stop, or are long.
  private func isShort(_ words: String, _ page: CheckedPage) -> Bool {
    guard let last = words.last, !".!,;…".contains(last), !words.utf8.contains(where: { $0 < 0x20 }) else { return false }
    return words.count <= page.vocabulary[.heading]
  }

  /// One below the heading that it stands under.
  private func level(at position: Position, _ page: CheckedPage) -> Int {
    let above = page.body.headings.last { $0.position < position }
    return min(6, max(2, (above?.sourceLevel ?? 1) + 1))
  }
}
