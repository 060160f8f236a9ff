/// A document while it is rendered.
struct DocumentDraft: Sendable {
  /// The HTML, with holes where the tags of links and pictures go.
  var html = MarkedHTML()
  /// Where the first line `---` that stands in no list and no quote is, as a byte of `html`.
  var firstRule: Int?
  var headings: [Heading] = []
  /// Every link and picture, in order; holes point into this list.
  var references: [Reference] = []
  /// What was dropped of the HTML in the text.
  var rawHTML: [RawHTML] = []
  /// The words that people read, for checks.
  var prose = Prose()
  var silences: [Silence] = []
  /// Those of the given table that occur, in order of their first occurrence.
  var abbreviations: [String] = []
  var wordCount = 0
  /// It ends in notes, whose links lead to ids of the same text.
  var hasNotes = false
  /// Plain text of the first paragraph, cut at a word's end at 200 characters, with `…`.
  var summary = ""
  /// Where the text is nested more than 100 levels deep; what lies deeper is written flat.
  var depthLimitPosition: Position?
  /// Pieces that were shown as typed, since reading them would take too long.
  var limits: [Limit] = []
}
