/// A sentence that the program says where a theme says nothing else. Its raw value is its name in `theme.yaml`.
protocol ThemeSentence: RawRepresentable<String>, CaseIterable, Sendable {
  /// In words that a child of eleven can read, with `{facts}` in braces.
  var standard: String { get }
  /// It names or describes something to people who do not see it: where a theme has left it empty, `standard` is said.
  var isNeeded: Bool { get }
}

/// The wording of one kind of thing that is made on each site: a theme can replace each sentence, and one that is empty is left out.
struct ThemeWords<Sentence: ThemeSentence>: Sendable {
  /// The theme's own, by the names of `Sentence`.
  var strings: [String: String] = [:]
}

extension ThemeWords {
  func sentence(_ sentence: Sentence, _ facts: [String: String] = [:]) -> String {
    let own = strings[sentence.rawValue].flatMap { $0.isEmpty && sentence.isNeeded ? nil : $0 }
    return (own ?? sentence.standard).filled(with: facts)
  }
}
