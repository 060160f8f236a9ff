/// A text that is beyond what a person writes, and that would take the parser too long. It is shown as it was typed.
public struct Limit: Sendable, Hashable {
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// Quotes and lists within each other, more than 100 deep.
    case nesting
    /// Very many opening brackets in one paragraph.
    case brackets
    /// Very many signs that could start or end emphasis, code or links in one paragraph.
    case delimiters
    /// Very many columns, or cells, in a table.
    case table
    /// Very many notes.
    case footnotes
    /// Bigger than 16 MB.
    case size
  }

  public var kind: Kind
  public var position: Position
}
