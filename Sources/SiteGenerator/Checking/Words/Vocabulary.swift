/// The words and limits that the rules of one build use: the program's own for the UK, changed by the theme, then by the site.
struct Vocabulary: Sendable {
  private var tables: [WordList: PhraseTable<String>] = [:]
  private var limits: [WordLimit: Int]
  /// Known initials in capitals, to be asked for often.
  private var initials: Set<String> = []
  /// What each word of a page is to be looked at for.
  let marks: WordTable<WordMarks>

  init(theme: [WordList: [WordListEntry]] = [:], site: Settings = Settings(title: "")) {
    limits = site.limits
    for list in WordList.allCases {
      var phrases = list.usual
      for change in (theme[list] ?? []) + (site.words[list] ?? []) {
        phrases.removeAll { $0.phrase.lowercased() == change.phrase.lowercased() }
        if let advice = change.advice { phrases.append((change.phrase, advice)) }
      }
      tables[list] = PhraseTable(phrases)
      if list == .knownInitials { initials = Set(phrases.map { $0.phrase.uppercased() }) }
    }
    marks = WordMarks.table([
      (.plainEnglish, tables[.plainEnglish]?.firstKeys ?? []), (.people, tables[.people]?.firstKeys ?? []),
      (.colourOrPlace, ColourAndPlace.clues.keys), (.calling, TelephoneOnly.calling.keys), (.otherThanCalling, TelephoneOnly.others.keys),
      (.otherLanguage, LanguageWords.all.strongKeys),
    ])
  }

  subscript(list: WordList) -> PhraseTable<String> { tables[list] ?? PhraseTable([]) }
  func knows(initials: String) -> Bool { self.initials.contains(initials.uppercased()) }
  subscript(limit: WordLimit) -> Int { limits[limit] ?? limit.usual }
}
