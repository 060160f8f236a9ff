import Markdown

/// The page `accessibility.md` says what the UK's model statement asks for, when the site was tested, and no more than was found. A site in
/// another language has another law.
enum AccessibilityStatement {
  static let name = "accessibility-statement"
  /// Exactly as many are still fine.
  static let mostMonths = 12

  static func check(_ site: Site, on today: CalendarDate) -> [Problem] {
    guard let page = site.pages.first(where: { $0.address == "accessibility.html" })?.item else { return [] }
    guard LanguageTag.primary(page.entry.language ?? site.settings.language) == "en" else { return [] }
    let words = StatementWords(page.entry.body.prose)
    return missingParts(words, page.entry) + contact(words, page.entry) + test(words, page.entry, today) + claim(words, page.entry)
  }
}

extension AccessibilityStatement {
  private static func missingParts(_ words: StatementWords, _ entry: Entry) -> [Problem] {
    StatementPart.allCases.filter { !$0.signs.contains(where: words.has) }.map { part in
      Problem(
        name, .look, at: Place(file: entry.file),
        "This statement does not say \(part.name). The UK's model asks for it, and people look for it.",
        suggestion: "Add for example: \"\(part.example)\"")
    }
  }

  /// The model asks for a link, so that nobody has to look for one.
  private static func contact(_ words: StatementWords, _ entry: Entry) -> [Problem] {
    guard entry.body.references.isEmpty else { return [] }
    return [
      Problem(
        name, .look, at: Place(file: entry.file), "This statement links to no way to reach you. Who meets a problem cannot tell you.",
        suggestion: "Link to your contact page: `[contact page](contact.md)`.")
    ]
  }

  private static func test(_ words: StatementWords, _ entry: Entry, _ today: CalendarDate) -> [Problem] {
    let tested = ["last tested on", "last tested in", "was tested on", "was tested in"].lazy.compactMap(words.place).first
    guard let tested, let date = StatementWords.day(in: words.sentence(around: tested)) else {
      return [
        Problem(
          name, .look, at: Place(file: entry.file),
          "This statement does not say when the site was last tested. Nobody can tell how far to trust it.",
          suggestion: "Add for example: \"The site was last tested on \(today.words).\"")
      ]
    }
    let place = Place(file: entry.file, line: words.position(of: tested).line, column: words.position(of: tested).column)
    // A month alone may not be over yet.
    if CalendarDate(year: today.year, month: today.month, day: 1).map({ $0.adding(months: 1) <= date }) ?? false {
      return [
        Problem(
          name, .look, at: place, "This day is still to come: \(date.words). Nobody can have tested the site then.",
          suggestion: "Put the day of the last test there.")
      ]
    }
    guard date.adding(months: mostMonths) < today else { return [] }
    return [
      Problem(
        name, .look, at: place,
        "The site was last tested more than \(mostMonths) months ago, on \(date.words). Much may have changed since.",
        suggestion: "Test it again, ask disabled people to, and put the new day here.")
    ]
  }

  /// Only people can find that all of a site can be used.
  private static func claim(_ words: StatementWords, _ entry: Entry) -> [Problem] {
    let claims = ["fully compliant", "full compliance", "complies fully", "fully accessible"].compactMap(words.place)
      .filter { !isDenied(words.sentence(around: $0)) }
    guard let claim = claims.first, !namesATester(words) else { return [] }
    let position = words.position(of: claim)
    return [
      Problem(
        name, at: Place(file: entry.file, line: position.line, column: position.column),
        "This says that all of the site can be used, and names nobody who tested it. People who are shut out will not be believed.",
        suggestion:
          "Write \"partially compliant\" and what falls short. Or say who tested it: \"It was last tested on 3 May 2026 by (name).\"")
    ]
  }

  private static func isDenied(_ sentence: String) -> Bool {
    let words = Set(sentence.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init))
    return !words.isDisjoint(with: ["no", "not", "cannot", "can't", "can’t", "aim", "aims", "want", "wants", "until", "never"])
  }

  /// "tested by" or "tested … by" and a name, which has a capital letter.
  private static func namesATester(_ words: StatementWords) -> Bool {
    ["tested on", "tested in", "tested by", "test was carried out by", "carried out by"].compactMap(words.place).contains { place in
      let parts = words.sentence(around: place).split(separator: " ")
      return parts.indices.dropLast().contains { parts[$0].lowercased() == "by" && parts[$0 + 1].first?.isUppercase == true }
    }
  }
}
