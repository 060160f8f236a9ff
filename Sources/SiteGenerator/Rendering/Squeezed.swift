/// A theme's script or style sheet without what only its authors need: comments that fill whole lines, indents, empty lines, and in scripts
/// the spaces round signs.
///
/// `  const a = [b, c];` becomes `const a=[b,c];`. A text may run over several lines in both languages, with a backslash at a line's end, and in
/// scripts between backticks: there indents count, so a file with either is left as it is, and so is one where a comment of several lines
/// begins after other words. A comment that starts with `/*!` stays, as licences do.
struct Squeezed {
  let bytes: [UInt8]

  init(_ text: [UInt8], isScript: Bool) {
    bytes = Self.hasLongLine(text) ? text : Self.squeezed(text, isScript) ?? text
  }

  /// Several files as one, each beginning on a line of its own.
  static func joined(_ texts: [[UInt8]], isScript: Bool) -> [UInt8] {
    texts.reduce(into: []) { output, text in
      if let last = output.last, last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
      output += Squeezed(text, isScript: isScript).bytes
    }
  }

  /// Files that this is for.
  static func isFor(_ name: String) -> Bool { name.hasSuffix(".css") || isScript(name) }

  static func isScript(_ name: String) -> Bool { name.hasSuffix(".js") }
}

extension Squeezed {
  private static func squeezed(_ text: [UInt8], _ isScript: Bool) -> [UInt8]? {
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
      if words.contains(UInt8(ascii: "`")) { return nil }
      if let start = words.lastEnd(of: "/*"), words[start...].end(of: "*/") == nil { return nil }
      if words.isEmpty { continue }
      if isScript { addScript(words, to: &output) } else { output += words }
      output.append(UInt8(ascii: "\n"))
    }
    return output
  }

  /// A line of a script with slashes could hold a regular expression, and one with two kinds of quotes a quote in a text: it stays as it is.
  private static func addScript(_ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    let single = line.contains(UInt8(ascii: "'"))
    guard !line.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") || (single && $0 == UInt8(ascii: "\"")) }) else {
      output += line
      return
    }
    var isInText = false
    for (place, byte) in zip(line.indices, line) {
      if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") { isInText.toggle() }
      let isNeedless = byte == 32 && !isInText && isNeedless(between: line[place - 1], line[place + 1])
      if !isNeedless { output.append(byte) }
    }
  }

  /// `1 .toString()` asks a number, and `1.toString()` is nothing; `a < !--b` would become a comment, as in HTML.
  private static func isNeedless(between before: UInt8, _ after: UInt8) -> Bool {
    let isNumber = (48...57).contains(before) && after == UInt8(ascii: ".")
    let isComment = before == UInt8(ascii: "<") && after == UInt8(ascii: "!")
    // `a - -b` and `a + +b` would ask for something else.
    let isDouble = isPlusOrMinus(before) && isPlusOrMinus(after)
    let isBesideSign = isSign(before) || isSign(after) || isPlusOrMinus(before) || isPlusOrMinus(after)
    return isBesideSign && !isNumber && !isComment && !isDouble
  }

  private static func isPlusOrMinus(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") }

  /// Signs that need no space beside them.
  private static func isSign(_ byte: UInt8) -> Bool { "=<>?:;,.!&|*(){}[]'\"".utf8.contains(byte) }

  private static func hasLongLine(_ text: [UInt8]) -> Bool {
    text.indices.contains { text[$0] == UInt8(ascii: "\\") && ($0 + 1 == text.count || text[$0 + 1] == 10 || text[$0 + 1] == 13) }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func end(of sign: String) -> Int? { firstRange(of: Array(sign.utf8))?.upperBound }

  fileprivate func lastEnd(of sign: String) -> Int? { ranges(of: Array(sign.utf8)).last?.upperBound }

  fileprivate var trimmingSpaces: ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 }
    guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else { return [] }
    return self[first...last]
  }
}
