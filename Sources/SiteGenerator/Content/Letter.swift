import Markdown

/// A letter that people fill in: its words and blanks in order, ready for any format.
public struct Letter: Sendable {
  /// Relative to the content folder: `resources/records/letter.md`.
  public var path: String
  public var blocks: [Block]
  /// The same words as a page's, for the checks.
  public var words: Document

  /// As if it were a page of its own.
  var entry: Entry { Entry(kind: .resources, path: path, slug: "", body: words) }
}
