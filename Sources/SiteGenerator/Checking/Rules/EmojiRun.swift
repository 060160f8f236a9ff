import Markdown

/// No row of emoji: screen readers say the name of each.
struct EmojiRun: Rule {
  static let name = "emoji"
  private static let least = 3

  func check(_ page: CheckedPage) -> [Problem] {
    let prose = page.body.prose
    var problems: [Problem] = []
    for block in prose.blocks {
      guard var start = prose.text[block.range].firstIndex(of: 0xF0) else { continue }
      while start < block.range.upperBound {
        let run = run(from: start, to: block.range.upperBound, prose.text)
        if run.count >= Self.least { problems.append(report(start..<run.end, run.count, page)) }
        guard let next = prose.text[max(run.end, start + 1)..<block.range.upperBound].firstIndex(of: 0xF0) else { break }
        start = next
      }
    }
    return problems
  }
}

extension EmojiRun {
  /// Emoji in a row, with joiners and spaces between; `end` is behind the last.
  private func run(from start: Int, to end: Int, _ text: [UInt8]) -> (count: Int, end: Int) {
    var count = 0
    var index = start
    var last = start
    var isJoined = false
    while index < end {
      let size = min(SignKind.length(text[index]), end - index)
      let isEmoji = text[index] == 0xF0 && index + 1 < end && text[index + 1] == 0x9F
      if isEmoji {
        // Skin colours (U+1F3FB to U+1F3FF) and what a joiner binds are one with the sign before.
        let isSkin = size == 4 && text[index + 2] == 0x8F && (0xBB...0xBF).contains(text[index + 3])
        if !isSkin, !isJoined { count += 1 }
        isJoined = false
        last = index + size
      } else if size == 3, text[index] == 0xE2, text[index + 1] == 0x80, text[index + 2] == 0x8D {
        isJoined = true
      } else if !(text[index] == 0x20 || text[index] == 0xEF || text[index] == 0xE2) {
        break
      }
      index += size
    }
    return (count, last)
  }

  private func report(_ range: Range<Int>, _ count: Int, _ page: CheckedPage) -> Problem {
    let whole = page.body.prose.string(range)
    let signs = whole.count > 6 ? "\(whole.prefix(6))…" : whole
    return problem(
      .look, at: page.body.prose.position(of: range.lowerBound), of: page,
      "\"\(signs)\" is read out as \(count) names, one after the other.", "One is enough: \"\(signs.prefix(1))\". Or leave it out.")
  }
}
