/// What sets a version of a resource apart from the plain one: the middle of its file's name, as in `index.easy-read.md` and `index.cy.md`.
enum Variant: Sendable, Hashable {
  case easyRead
  /// A BCP 47 tag, as written.
  case language(String)

  static let easyReadSuffix = "easy-read"

  /// Nil for what is neither.
  init?(suffix: String) {
    if suffix == Self.easyReadSuffix {
      self = .easyRead
    } else if LanguageTag.isKnown(suffix) {
      self = .language(suffix)
    } else {
      return nil
    }
  }

  var suffix: String {
    switch self {
    case .easyRead: Self.easyReadSuffix
    case .language(let tag): tag
    }
  }

  /// The language that its words are in unless its settings name another; Easy Read can be in any.
  var language: String? {
    switch self {
    case .easyRead: nil
    case .language(let tag): tag
    }
  }
}
