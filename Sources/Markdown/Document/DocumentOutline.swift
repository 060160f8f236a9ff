/// What others than a document's own page need to know of it: enough for links, lists and writers' silences.
public struct DocumentOutline: Sendable {
  public var headings: [Heading]
  public var references: [Reference]
  public var silences: [Silence]
  public var wordCount: Int
  public var hasNotes: Bool
  public var summary: String

  public init(
    headings: [Heading], references: [Reference], silences: [Silence], wordCount: Int, hasNotes: Bool, summary: String
  ) {
    self.headings = headings
    self.references = references
    self.silences = silences
    self.wordCount = wordCount
    self.hasNotes = hasNotes
    self.summary = summary
  }
}
