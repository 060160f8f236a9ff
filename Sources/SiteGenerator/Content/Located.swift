/// A value and where its writer wrote it, so that a later stage can still say which line to look at.
public struct Located<Value: Sendable>: Sendable {
  public var value: Value
  public var line: Int
  public var column: Int

  public init(_ value: Value, line: Int = 1, column: Int = 1) {
    self.value = value
    self.line = line
    self.column = column
  }

  public func map<Other>(_ change: (Value) -> Other) -> Located<Other> {
    Located<Other>(change(value), line: line, column: column)
  }
}
