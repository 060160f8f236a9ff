/// The languages that texts are searched for: those of these islands, and the ten that most homes in the UK speak besides English
/// (census of England and Wales 2021, table TS024: Polish, Romanian, Panjabi, Urdu, Portuguese, Spanish, Arabic, Bengali, Gujarati,
/// Italian). Panjabi, Urdu, Arabic, Bengali and Gujarati are known by their scripts (`Script`).
enum SpokenLanguage: Int, CaseIterable, Sendable {
  case welsh, irish, gaelic, polish, romanian, portuguese, spanish, italian

  /// BCP 47.
  var tag: String {
    switch self {
    case .welsh: "cy"
    case .irish: "ga"
    case .gaelic: "gd"
    case .polish: "pl"
    case .romanian: "ro"
    case .portuguese: "pt"
    case .spanish: "es"
    case .italian: "it"
    }
  }

  var name: String {
    switch self {
    case .welsh: "Welsh"
    case .irish: "Irish"
    case .gaelic: "Scottish Gaelic"
    case .polish: "Polish"
    case .romanian: "Romanian"
    case .portuguese: "Portuguese"
    case .spanish: "Spanish"
    case .italian: "Italian"
    }
  }

  /// Its common words look like those of English: `I am a plant` could be Welsh by its words alone.
  var hasEnglishWords: Bool { self == .welsh || self == .irish || self == .gaelic }

  var bit: UInt16 { 1 << UInt16(rawValue) }
}
