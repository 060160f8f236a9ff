import Markdown

/// Nothing is told by colour, shape, place or sound alone (rule 24; WCAG 1.3.3, 1.4.1).
///
/// It looks for such a word together with a part of a page (`button`, `form`) and, for most, a word that tells people to do something with it.
struct ColourAndPlace: Rule {
  static let name = "colour-or-place"

  func check(_ page: CheckedPage) -> [Problem] {
    guard page.isEnglish, page.words.marks.contains(.colourOrPlace) else { return [] }
    return page.words.sentences.compactMap { sentence in
      guard let clue = clue(in: sentence, page.words), page.isOwn(clue.words) else { return nil }
      return problem(
        .look, at: page.words.position(clue.words.lowerBound), of: page,
        "\"\(page.words.string(clue.words))\" tells where something is by \(clue.kind). Not everyone can see colour or position.",
        suggestion(clue, sentence, page.words))
    }
  }
}

extension ColourAndPlace {
  private struct Clue {
    var words: Range<Int>
    /// As in "by …".
    var kind: String
    /// The part of the page that wants a name.
    var part: Int?
  }

  private func clue(in sentence: Sentence, _ words: PageWords) -> Clue? {
    for number in sentence.words where words.words[number].marks.contains(.colourOrPlace) {
      let word = words.words[number]
      if Self.looks.contains(word), let clue = looks(number, sentence, words) { return clue }
      if Self.sides.contains(word), let clue = side(number, sentence, words) { return clue }
      if Self.levels.contains(word), let clue = level(number, sentence, words) { return clue }
    }
    return nil
  }

  /// `Press the green button`, `marked in red`; not `the green Join button`, which has a name.
  private func looks(_ number: Int, _ sentence: Sentence, _ words: PageWords) -> Clue? {
    let kind = Self.shapes.contains(words.words[number]) ? "its shape" : "its colour"
    let next = number + 1
    if next < sentence.words.upperBound, words.words[next].traits.contains(.continues) {
      let second = next + 1 < sentence.words.upperBound && words.words[next + 1].traits.contains(.continues) ? next + 1 : nil
      let part =
        Self.parts.contains(words.words[next])
        ? next : second.flatMap { isPlainName(words.words[next]) && Self.parts.contains(words.words[$0]) ? $0 : nil }
      if let part, !isNamed(part, sentence, words), tells(sentence, words) { return Clue(words: number..<part + 1, kind: kind, part: part) }
    }
    guard number > sentence.words.lowerBound + 1, words.string(number - 1) == "in", Self.marked.contains(words.words[number - 2]) else {
      return nil
    }
    let isEnd =
      next >= sentence.words.upperBound || !words.words[next].traits.contains(.continues) || Self.small.contains(words.words[next])
    return isEnd ? Clue(words: number - 2..<number + 1, kind: kind) : nil
  }

  /// A word between colour and part that is no name: `the green round button`.
  private func isPlainName(_ word: Word) -> Bool { !word.traits.contains(.capitalised) }

  private func isNamed(_ part: Int, _ sentence: Sentence, _ words: PageWords) -> Bool {
    let after = part + 1
    guard after < sentence.words.upperBound else { return false }
    if Self.naming.contains(words.words[after]) { return true }
    let gap = words.prose.text[Int(words.words[part].end)..<Int(words.words[after].start)]
    return gap.contains { "\"“‘'(:".utf8.contains($0) && $0 < 0x80 } || gap.contains(0xE2)
      || words.words[after].traits.contains(.capitalised)
  }

  /// `the link on the right`, `on the left of the page`; not `turn right`, `on the right track`, `the river on the left`.
  private func side(_ number: Int, _ sentence: Sentence, _ words: PageWords) -> Clue? {
    guard number > sentence.words.lowerBound + 1, words.string(number - 1).lowercased() == "the", Self.at.contains(words.words[number - 2])
    else {
      return nil
    }
    let next = number + 1
    if next + 2 < sentence.words.upperBound, words.string(next..<next + 2).lowercased() == "of the",
      Self.screens.contains(words.words[next + 2])
    {
      return tells(sentence, words) ? Clue(words: number - 2..<next + 3, kind: "its place") : nil
    }
    let isEnd =
      next >= sentence.words.upperBound || !words.words[next].traits.contains(.continues) || Self.sideEnds.contains(words.words[next])
    guard isEnd, tells(sentence, words) else { return nil }
    let part = sentence.words.last { Self.parts.contains(words.words[$0]) && $0 != number }
    return part.map { Clue(words: number - 2..<number + 1, kind: "its place", part: isNamed($0, sentence, words) ? nil : $0) }
  }

  /// `see below`, `the form above`; not `below 16`, `above all`.
  private func level(_ number: Int, _ sentence: Sentence, _ words: PageWords) -> Clue? {
    let next = number + 1
    let isEnd =
      next >= sentence.words.upperBound || !words.words[next].traits.contains(.continues) || Self.small.contains(words.words[next])
    guard isEnd else { return nil }
    let before = max(sentence.words.lowerBound, number - 2)..<number
    guard let cue = before.last(where: { Self.parts.contains(words.words[$0]) || Self.pointing.contains(words.words[$0]) }) else {
      return nil
    }
    return Clue(words: cue..<number + 1, kind: "its place")
  }

  private func tells(_ sentence: Sentence, _ words: PageWords) -> Bool {
    sentence.words.contains { Self.telling.contains(words.words[$0]) }
  }
}

extension ColourAndPlace {
  private func suggestion(_ clue: Clue, _ sentence: Sentence, _ words: PageWords) -> String {
    guard let part = clue.part else { return "Say its name or its heading, and link to it where you can." }
    let start = Int(words.words[part].start)
    let text = words.prose.string(sentence.range.lowerBound..<start) + "[its name] " + words.prose.string(start..<sentence.range.upperBound)
    return "Add the name: \"\(text.withPlainSpaces)\""
  }

  /// What each look at a page begins with.
  static let clues = WordSet("\(lookWords) \(sideWords) \(levelWords)")

  private static let lookWords = "red green blue yellow orange purple pink grey gray black white brown round square circular triangular"
  private static let sideWords = "right left top bottom"
  private static let levelWords = "above below beneath"
  private static let looks = WordSet(lookWords)
  private static let shapes = WordSet("round square circular triangular")
  private static let sides = WordSet(sideWords)
  private static let levels = WordSet(levelWords)
  private static let at = WordSet("on at to in")
  private static let parts = WordSet(
    "button buttons link links box boxes field fields icon icons menu menus tab tabs text arrow arrows banner panel form column sidebar list table section"
  )
  private static let screens = WordSet("page screen window form letter site website")
  private static let telling = WordSet(
    "press click tap select choose use see look find follow touch fill type open tick pick go read enter hit push check download")
  private static let pointing = WordSet(
    "see listed shown described given mentioned details address addresses contact contacts instructions steps questions example examples explained named set"
  )
  private static let naming = WordSet("called named labelled labeled marked saying that which with")
  private static let marked = WordSet("marked shown written printed highlighted coloured text words fields items dates times parts")
  private static let small = WordSet("and or are is to for for if when must need needs before after but")
  private static let sideEnds = WordSet("and or to for if when hand side")
}
