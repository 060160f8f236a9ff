/// A paragraph, heading, cell or the like, as bytes of `Prose.text`.
public struct ProseBlock: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case paragraph
    /// Level 1 to 6, as written.
    case heading(Int)
    /// A cell of the table of that number, in its first row or below.
    case cell(table: Int, isHeader: Bool)
  }

  public var kind: Kind
  /// Without the line end behind it.
  public var range: Range<Int>
  public var position: Position
  /// In how many quotations and lists it stands.
  public var quotes = 0
  public var lists = 0
  public var isInNote = false
  /// The first block of an item of a list.
  public var beginsItem = false

  public var isCell: Bool { if case .cell = kind { true } else { false } }
  public var isHeading: Bool { if case .heading = kind { true } else { false } }
}
