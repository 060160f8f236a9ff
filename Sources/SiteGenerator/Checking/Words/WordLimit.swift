/// Numbers that rules compare with. A site changes them under `limits:` in site.yaml.
enum WordLimit: String, CaseIterable, Sendable {
  /// Words of a sentence (GOV.UK: 25), and of one in Easy Read.
  case sentence = "sentence-words"
  case easyReadSentence = "easy-read-sentence-words"
  case paragraph = "paragraph-sentences"
  /// In characters.
  case heading = "heading-characters"
  case description = "description-characters"
  /// In years, of a page on average.
  case readingAge = "reading-age"
  case tableColumns = "table-columns"
  /// Words in a row that are slanted, underlined or in the middle.
  case emphasis = "emphasis-words"

  var usual: Int {
    switch self {
    case .sentence: 25
    case .easyReadSentence: 15
    case .paragraph: 5
    case .heading: 65
    case .description: 150
    case .readingAge: 14
    case .tableColumns: 5
    case .emphasis: 15
    }
  }
}
