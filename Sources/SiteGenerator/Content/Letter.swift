import Markdown

/// A letter that people fill in: its words and blanks in order, ready for any format.
public struct Letter: Sendable {
  /// Relative to the content folder: `resources/records/letter.md`.
  public var path: String
  public var blocks: [Block]
}
