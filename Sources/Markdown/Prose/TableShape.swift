/// How a table is laid out.
public struct TableShape: Sendable, Hashable {
  public var position: Position
  /// As its line of hyphens has them.
  public var columns = 0
  public var rows: [Row] = []

  public struct Row: Sendable, Hashable {
    public var position: Position
    /// Cells as typed: a table's other rows may have more or fewer.
    public var cells = 0
    /// Numbers of cells that hold nothing, from 0; those beyond the typed ones are not counted.
    public var empty: [Int] = []
  }
}
