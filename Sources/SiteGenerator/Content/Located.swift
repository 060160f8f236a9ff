/// A value and where its writer wrote it, so that a later stage can still say which line to look at.
struct Located<Value: Sendable>: Sendable {
  var value: Value
  var line: Int
  var column: Int

  init(_ value: Value, line: Int = 1, column: Int = 1) {
    self.value = value
    self.line = line
    self.column = column
  }

  func map<Other>(_ change: (Value) -> Other) -> Located<Other> {
    Located<Other>(change(value), line: line, column: column)
  }
}
