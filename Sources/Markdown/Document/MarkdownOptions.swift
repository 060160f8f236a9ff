/// What a caller says about one text before it is parsed.
public struct MarkdownOptions: Sendable {
  /// The number that the body's first line has in its file, so that positions are lines of the file and not of the body.
  public var firstLine: Int
  /// Initials and what they stand for; the first use of each in running text is explained.
  public var abbreviations: AbbreviationTable
  /// Whether headings get ids. Off for text that is shown beside other text, where ids could meet.
  public var headingIDs: Bool

  public init(firstLine: Int = 1, abbreviations: AbbreviationTable = [:], headingIDs: Bool = true) {
    self.firstLine = firstLine
    self.abbreviations = abbreviations
    self.headingIDs = headingIDs
  }
}
