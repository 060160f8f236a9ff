extension WordList {
  /// The program's own entries: one a line, `phrase: what to say`, in small letters. Several phrases with one piece of advice share a line.
  var usual: [(phrase: String, value: String)] {
    text.split(separator: "\n").flatMap { line -> [(phrase: String, value: String)] in
      let parts = line.split(separator: ":", maxSplits: 1)
      let advice = parts.count > 1 ? String(parts[1]).trimmed : ""
      return (parts.first ?? "").split(separator: ",").map { (phrase: String($0).trimmed, value: advice) }
    }
  }

  private var text: String {
    switch self {
    case .vagueLinks: Self.vagueLinkWords
    case .emptyDescriptions: Self.emptyDescriptionWords
    case .plainEnglish: Self.plainEnglishWords
    case .people: Self.peopleWords
    case .knownInitials: Self.knownInitialWords
    }
  }
}
