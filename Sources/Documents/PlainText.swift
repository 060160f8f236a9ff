/// A letter as plain text: UTF-8 with CRLF line ends, which every program reads. Blanks stand in square brackets.
struct PlainText {
  let document: LetterDocument

  var bytes: [UInt8] {
    var lines: [String] = []
    var indents: [Int] = []
    for (number, paragraph) in document.paragraphs.enumerated() {
      if number > 0, !isNextItem(number) { lines.append("") }
      indents = Array(indents.prefix(max(0, (paragraph.place?.path.count ?? 0) - 1)))
      let start = mark(of: paragraph)
      let outer = indents.reduce(paragraph.style == .quote ? 2 : 0, +)
      for (line, words) in words(of: paragraph).enumerated() {
        let isMarked = line == 0 && start.isShown
        let before = isMarked ? start.text : Self.space(start.text.count)
        // No line ends with spaces of ours, so a mark without words is alone.
        lines.append(words.isEmpty ? (isMarked ? Self.space(outer) + start.text.dropLast() : "") : Self.space(outer) + before + words)
      }
      if paragraph.place != nil { indents.append(start.text.count) }
    }
    return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }
}

extension PlainText {
  /// Items of one list follow each other without an empty line, and so does a list within an item.
  private func isNextItem(_ number: Int) -> Bool {
    guard let place = document.paragraphs[number].place, let before = document.paragraphs[number - 1].place else { return false }
    return place.isFirst && place.path.first == before.path.first
  }

  private func mark(of paragraph: Paragraph) -> (text: String, isShown: Bool) {
    guard let place = paragraph.place, let list = place.path.last else { return ("", false) }
    return (document.lists[list].isOrdered ? "\(place.number). " : "- ", place.isFirst)
  }

  private func words(of paragraph: Paragraph) -> [String] {
    if paragraph.style == .rule { return ["----------"] }
    let words = paragraph.runs.map { run in
      switch run {
      case .text(let text, _, _): text
      case .lineBreak: "\n"
      case .blank(let label): "[\(label)]"
      }
    }.joined()
    return words.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func space(_ count: Int) -> String { String(repeating: " ", count: count) }
}
