import Markdown

/// Office words, and what to say for them (rule 29). Each is said once a page.
struct PlainEnglish: Rule {
  static let name = "plain-english"

  func check(_ page: CheckedPage) -> [Problem] {
    guard page.isEnglish, page.words.marks.contains(.plainEnglish) else { return [] }
    var found: [String: (first: Range<Int>, advice: String, count: Int)] = [:]
    for match in Self.matches(in: page.words.words.indices, page) {
      found[match.value, default: (match.words, match.value, 0)].count += 1
    }
    guard !found.isEmpty else { return [] }
    let inLong = page.words.sentences.filter(page.isLong).map(\.words)
    return found.values.sorted { $0.first.lowerBound < $1.first.lowerBound }.compactMap { first, advice, count in
      // The long sentence's own message says it.
      guard !inLong.contains(where: { $0.contains(first.lowerBound) }) else { return nil }
      let words = page.words.string(first)
      let times = count == 1 ? "" : " It comes \(count) times on this page."
      return problem(
        .look, at: page.words.position(first.lowerBound), of: page,
        "\"\(words)\" is an office word, and harder to read than it needs to be.\(times)", "Try \"\(advice)\".")
    }
  }

  /// Phrases of the list among these words: not in quotations, names or other languages.
  static func matches(in range: Range<Int>, _ page: CheckedPage) -> [PhraseTable<String>.Match] {
    guard page.isEnglish else { return [] }
    let table = page.vocabulary[.plainEnglish]
    var matches: [PhraseTable<String>.Match] = []
    var number = range.lowerBound
    while number < range.upperBound {
      if page.words.words[number].marks.contains(.plainEnglish), let match = table.match(page.words, at: number), page.isOwn(match.words) {
        matches.append(match)
        number = match.words.upperBound
      } else {
        number += 1
      }
    }
    return matches
  }
}
