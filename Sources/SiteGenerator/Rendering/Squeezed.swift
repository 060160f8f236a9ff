/// A theme's script or style sheet without what only its authors need: comments that fill whole lines, indents and empty lines.
///
/// `  color: red;` becomes `color: red;`. A text may run over several lines in both languages, with a backslash at a line's end, and in
/// scripts between backticks: there indents count, so a file with either is left as it is, and so is one where a comment of several lines
/// begins after other words. A comment that starts with `/*!` stays, as licences do.
struct Squeezed {
  let bytes: [UInt8]

  init(_ text: [UInt8]) {
    bytes = text.contains(UInt8(ascii: "`")) || Self.hasLongLine(text) ? text : Self.squeezed(text) ?? text
  }

  /// Files that this is for.
  static func isFor(_ name: String) -> Bool { name.hasSuffix(".css") || name.hasSuffix(".js") }
}

extension Squeezed {
  private static func squeezed(_ text: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var isInComment = false
    for line in text.split(separator: UInt8(ascii: "\n")) {
      var words = line.trimmingSpaces
      if isInComment {
        guard let end = words.end(of: "*/") else { continue }
        isInComment = false
        words = words[end...].trimmingSpaces
      }
      while !isInComment, words.starts(with: "/*".utf8), !words.starts(with: "/*!".utf8) {
        let end = words.dropFirst(2).end(of: "*/")
        isInComment = end == nil
        words = words[(end ?? words.endIndex)...].trimmingSpaces
      }
      if let start = words.end(of: "/*"), words[start...].end(of: "*/") == nil { return nil }
      add(words, to: &output)
    }
    return output
  }

  private static func add(_ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    if line.isEmpty { return }
    output += line
    output.append(UInt8(ascii: "\n"))
  }

  private static func hasLongLine(_ text: [UInt8]) -> Bool {
    text.indices.contains { text[$0] == UInt8(ascii: "\\") && ($0 + 1 == text.count || text[$0 + 1] == 10 || text[$0 + 1] == 13) }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func end(of sign: String) -> Int? { firstRange(of: Array(sign.utf8))?.upperBound }

  fileprivate var trimmingSpaces: ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 }
    guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else { return [] }
    return self[first...last]
  }
}
