/// Bytes of `Prose.text` that are marked as something.
public struct ProseSpan: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case emphasis, strong, strikethrough, code
    /// A link: its number in `Document.references`.
    case link(Int)
    /// Words in another language, or a quotation, a name of a work or a key: `<span lang="cy">`, `<q>`, `<cite>`, `<kbd>`.
    case element(name: String, language: String?)
  }

  public var kind: Kind
  public var range: Range<Int>
}
