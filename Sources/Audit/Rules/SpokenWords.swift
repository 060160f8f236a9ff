/// The words of a label or a name, as far as they are spoken: "Next…" is the word "next", and "non-standard" is "nonstandard".
struct SpokenWords {
  private struct Word {
    let text: String
    /// "Ave." may be spoken as "Avenue".
    let isCutShort: Bool
  }

  private let words: [Word]

  init(_ text: String) {
    words = text.lowercased().tokens.compactMap { token in
      let isSpoken: (Character) -> Bool = { $0.isLetter || $0.isNumber }
      guard let first = token.firstIndex(where: isSpoken), let last = token.lastIndex(where: isSpoken) else { return nil }
      let joined = token[first...last].filter { !"-‐‑–'’".contains($0) }
      return Word(text: joined, isCutShort: token[token.index(after: last)...].hasPrefix("."))
    }
  }

  /// Nothing to say, or a single letter that stands for a sign, such as "X" for closing.
  var isSymbol: Bool { words.isEmpty || words.count == 1 && words[0].text.count == 1 }

  /// Whether all words of the other stand in these, one after the other.
  func contain(_ other: SpokenWords) -> Bool {
    guard words.count >= other.words.count else { return false }
    return (0...words.count - other.words.count).contains { start in
      zip(words[start...], other.words).allSatisfy { mine, theirs in
        mine.text == theirs.text || theirs.isCutShort && theirs.text.count > 1 && mine.text.hasPrefix(theirs.text)
      }
    }
  }
}
