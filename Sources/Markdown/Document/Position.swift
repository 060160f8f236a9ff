/// A place in a source file. Lines and columns count from 1; columns count Unicode scalars, so that `é` is one and an editor agrees.
public struct Position: Sendable, Hashable, Comparable {
  // Small, since a site has millions of them; a text of so many lines is turned away long before.
  private var smallLine: UInt32
  private var smallColumn: UInt32

  public init(line: Int, column: Int) {
    smallLine = UInt32(clamping: line)
    smallColumn = UInt32(clamping: column)
  }

  public var line: Int {
    get { Int(smallLine) }
    set { smallLine = UInt32(clamping: newValue) }
  }

  public var column: Int {
    get { Int(smallColumn) }
    set { smallColumn = UInt32(clamping: newValue) }
  }

  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
