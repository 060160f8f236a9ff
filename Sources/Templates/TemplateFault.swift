/// Something in a template that its maker should look at, said so that they know how to mend it.
public struct TemplateFault: Error, Sendable, Hashable {
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in characters (Unicode scalars).
  public let column: Int
  /// What was seen, quoted.
  public let message: String
  /// How to mend it; may be empty.
  public let suggestion: String

  public init(file: String, line: Int, column: Int, message: String, suggestion: String = "") {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.suggestion = suggestion
  }
}

extension TemplateFault: Comparable {
  public static func < (a: TemplateFault, b: TemplateFault) -> Bool {
    (a.file, a.line, a.column, a.message, a.suggestion) < (b.file, b.line, b.column, b.message, b.suggestion)
  }
}

extension TemplateFault: CustomStringConvertible {
  public var description: String {
    "\(file):\(line):\(column): \(message)" + (suggestion.isEmpty ? "" : " \(suggestion)")
  }
}
