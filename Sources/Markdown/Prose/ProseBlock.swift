/// A paragraph, heading, cell or the like, as bytes of `Prose.text`.
///
/// A site has hundreds of thousands of them at once, so it is kept small: 28 bytes. No text that is shown has more than 4 GB, or 65,535 quotations
/// one in the other.
public struct ProseBlock: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case paragraph
    /// Level 1 to 6, as written.
    case heading(Int)
    /// A cell of the table of that number, in its first row or below.
    case cell(table: Int, isHeader: Bool)
  }

  private let kindCode: UInt32
  private var start: UInt32
  private var end: UInt32
  public let position: Position
  private let quoteDepth: UInt16
  private let listDepth: UInt16
  public let isInNote: Bool
  /// The first block of an item of a list.
  public let beginsItem: Bool

  init(
    kind: Kind, range: Range<Int>, position: Position, quotes: Int = 0, lists: Int = 0, isInNote: Bool = false, beginsItem: Bool = false
  ) {
    kindCode = kind.code
    start = UInt32(clamping: range.lowerBound)
    end = UInt32(clamping: range.upperBound)
    self.position = position
    quoteDepth = UInt16(clamping: quotes)
    listDepth = UInt16(clamping: lists)
    self.isInNote = isInNote
    self.beginsItem = beginsItem
  }
}

extension ProseBlock {
  public var kind: Kind { Kind(code: kindCode) }

  /// Without the line end behind it.
  public internal(set) var range: Range<Int> {
    get { Int(start)..<Int(end) }
    set {
      start = UInt32(clamping: newValue.lowerBound)
      end = UInt32(clamping: newValue.upperBound)
    }
  }

  /// In how many quotations and lists it stands.
  public var quotes: Int { Int(quoteDepth) }
  public var lists: Int { Int(listDepth) }

  public var isCell: Bool { if case .cell = kind { true } else { false } }
  public var isHeading: Bool { if case .heading = kind { true } else { false } }
}

extension ProseBlock.Kind {
  /// Up to 6 a heading's level, 0 for a paragraph; from 8 on two for each table.
  fileprivate var code: UInt32 {
    switch self {
    case .paragraph: 0
    case .heading(let level): UInt32(clamping: min(max(1, level), 7))
    case .cell(let table, let isHeader): UInt32(clamping: 8 + 2 * table + (isHeader ? 1 : 0))
    }
  }

  fileprivate init(code: UInt32) {
    switch code {
    case 0: self = .paragraph
    case 1..<8: self = .heading(Int(code))
    default: self = .cell(table: Int(code - 8) / 2, isHeader: !code.isMultiple(of: 2))
    }
  }
}
