/// A sentence that the program says where a theme says nothing else. Its raw value is its name in `theme.yaml`.
protocol ThemeSentence: RawRepresentable<String>, CaseIterable, Sendable {
  /// In words that a child of eleven can read, with `{facts}` in braces.
  var standard: String { get }
}

/// The wording of one kind of thing that is made on each site: a theme can replace each sentence, and one that is empty is left out.
struct ThemeWords<Sentence: ThemeSentence>: Sendable {
  /// The theme's own, by the names of `Sentence`.
  var strings: [String: String] = [:]
}

extension ThemeWords {
  func sentence(_ sentence: Sentence, _ facts: [String: String] = [:]) -> String {
    (strings[sentence.rawValue] ?? sentence.standard).filled(with: facts)
  }
}
