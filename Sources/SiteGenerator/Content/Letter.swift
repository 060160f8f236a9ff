import Markdown

/// A letter that people fill in: its words and blanks in order, ready for any format.
struct Letter: Sendable {
  /// Relative to the content folder: `resources/records/letter.md`.
  var path: String
  var blocks: [Block]
  /// The same words as a page's, for the checks.
  var words: Document
  /// Stands for the bytes of its file.
  var stamp: Fingerprint?

  /// As if it were a page of its own.
  var entry: Entry { Entry(EntryParts(kind: .resources, path: path, slug: "", body: words, stamp: stamp)) }
}
