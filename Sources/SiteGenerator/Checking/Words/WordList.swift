/// Lists of words that rules look for. A theme changes them in `words/NAME.yaml`, a site under `words:` in site.yaml.
enum WordList: String, CaseIterable, Sendable {
  /// Words that tell nobody where a link leads.
  case vagueLinks = "vague-links"
  /// Descriptions of pictures that say only that there is one.
  case emptyDescriptions = "empty-descriptions"
  /// Office words and what to say for them.
  case plainEnglish = "plain-english"
  /// Words about people, and what those people say of themselves.
  case people
  /// Initials that need no explanation.
  case knownInitials = "known-initials"

  /// Whether each entry has something to say for it.
  var hasAdvice: Bool { self == .plainEnglish || self == .people }
}

/// A word or phrase that a theme or a site adds to a list, or takes out of it with `ok` in place of advice.
struct WordListEntry: Sendable, Hashable {
  var phrase: String
  /// What to say instead; empty in lists without advice; nil takes the phrase out.
  var advice: String?
}
