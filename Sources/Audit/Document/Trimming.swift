extension StringProtocol {
  /// Without spaces, tabs and ends of lines at both ends; no-break spaces too, since nothing is heard of them.
  var trimmed: String {
    let isSpace: (Character) -> Bool = { $0.isWhitespace }
    guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(self[first...last])
  }

  /// Words parted by white space, as lists in attributes are.
  var tokens: [String] { split { $0.isWhitespace }.map { String($0) } }

  /// Every run of white space as one space, none at the ends.
  var spacedOnce: String { tokens.joined(separator: " ") }
}
