import Markdown

/// Words about disabled people that many of them do not want (rule 29). The list is the network's own choice: `words: people:` in site.yaml.
struct WordsAboutPeople: Rule {
  static let name = "words-about-people"

  func check(_ page: CheckedPage) -> [Problem] {
    guard page.isEnglish, page.words.marks.contains(.people) else { return [] }
    let table = page.vocabulary[.people]
    var seen: Set<String> = []
    var problems: [Problem] = []
    var last = 0
    for number in page.words.words.indices where number >= last && page.words.words[number].marks.contains(.people) {
      guard let match = table.match(page.words, at: number), page.isOwn(match.words), isAboutPeople(match, page) else { continue }
      // `the handicapped` is said once, and not again as `handicapped`.
      last = match.words.upperBound
      let words = page.words.string(match.words)
      guard seen.insert(words.lowercased()).inserted else { continue }
      problems.append(
        problem(
          .look, at: page.words.position(number), of: page,
          "\"\(words)\" is a phrase that many disabled people don't want to be called by.",
          "Many say \"\(match.value)\". The list is yours to change: `words: people:` in site.yaml."))
    }
    return problems
  }
}

extension WordsAboutPeople {
  /// Some phrases have another meaning, which the words round them tell.
  private func isAboutPeople(_ match: PhraseTable<String>.Match, _ page: CheckedPage) -> Bool {
    let words = page.words
    let first = words.string(match.words.lowerBound).lowercased()
    let next = match.words.upperBound < words.words.count ? words.words[match.words.upperBound] : nil
    if first == "the" || words.string(match.words).lowercased() == "an invalid" {
      // `the disabled toilet` is a toilet, `an invalid ticket` a ticket: a noun follows. `the disabled need` is people.
      guard let next, next.traits.contains(.continues) else { return !isWindowBlind(match, words) }
      return Self.afterPeople.contains(next) && !isWindowBlind(match, words)
    }
    if first.hasPrefix("suffer"), let next, next.traits.contains(.continues) {
      let after = match.words.upperBound + 1
      if Self.ofThings.contains(next) { return false }
      return !(Self.articles.contains(next) && after < words.words.count && Self.ofThings.contains(words.words[after]))
    }
    return true
  }

  /// `Please close the blind.`
  private func isWindowBlind(_ match: PhraseTable<String>.Match, _ words: PageWords) -> Bool {
    guard words.string(match.words.upperBound - 1).lowercased().hasPrefix("blind"), match.words.lowerBound > 0 else { return false }
    return Self.ofWindows.contains(words.words[match.words.lowerBound - 1])
  }

  private static let afterPeople = WordSet(
    """
    are is were was have has had need needs want can could should would will may might must do did who whose and or but in of to by with from at on for
    as that often still also live get use receive face deserve know say said than when if because not cannot can't
    """)
  private static let articles = WordSet("a an the some such any our its")
  private static let ofThings = WordSet(
    "lack shortage delay delays damp cut cuts poor low bad noise mould rust jams traffic funding loss losses frost drought")
  private static let ofWindows = WordSet(
    "close closed closing pull pulled open opened opening lower lowered raise raised draw drew shut fix fit hang")
}
