/// A text that is beyond what a person writes, and that would take the parser minutes. It is shown as it was typed.
public struct Limit: Sendable, Hashable {
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// Quotes and lists within each other so deeply, over so many lines, that each line takes long.
    case nesting
    /// Very many opening brackets in one paragraph that are never closed.
    case brackets
    /// Very many web or mail addresses without a space between them.
    case addresses
    /// Very many `<?` or `<![CDATA[` in one paragraph.
    case markup
    /// A table of very many columns, or of very many cells that are not there.
    case table
    /// More than 4 MB.
    case size
  }

  public var kind: Kind
  public var position: Position
}
