/// One Markdown file as it lies there: its front matter and its body, each with the line it begins on.
struct TextFile {
  /// The words between the `---` lines, or nil where there are none.
  var frontMatter: String?
  /// A block that begins and never ends: nothing can be read of it.
  var frontMatterIsOpen = false
  /// The line of the file that the front matter's first line is, from 1.
  var frontMatterLine = 2
  var body: ArraySlice<UInt8>
  /// The line of the file that the body begins on, from 1.
  var bodyLine: Int

  /// Takes bytes that are UTF-8; a byte-order mark, CRLF line ends and a missing last newline are all fine.
  init(_ bytes: [UInt8]) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    body = bytes[start...]
    bodyLine = 1
    var line = 2
    // Empty lines above the first `---` are easily made and hard to see.
    while start < bytes.count, bytes[start] == 10 || bytes[start] == 13 {
      if bytes[start] == 10 { line += 1 }
      start += 1
    }
    guard let afterFence = Self.endOfFence(bytes, at: start) else { return }
    start = afterFence
    frontMatterLine = line
    var lineStart = start
    while lineStart < bytes.count {
      if let end = Self.endOfFence(bytes, at: lineStart) {
        frontMatter = String(decoding: bytes[start..<lineStart], as: UTF8.self).withPlainLineEnds
        body = bytes[end...]
        bodyLine = line + 1
        return
      }
      lineStart = (bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1
      line += 1
    }
    frontMatterIsOpen = true
  }

  /// The index after a line of just `---` (spaces after it are fine), or nil where the line says something else.
  private static func endOfFence(_ bytes: [UInt8], at start: Int) -> Int? {
    guard start + 3 <= bytes.count, bytes[start..<start + 3].allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    var index = start + 3
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
      guard bytes[index] == 32 || bytes[index] == 13 || bytes[index] == 9 else { return nil }
      index += 1
    }
    return min(index + 1, bytes.count)
  }
}

extension TextFile {
  /// Takes a first line such as `# Picnic in the park` out of the body: the title of a file that gives none in its front matter.
  mutating func takeTitle() -> Located<String>? {
    var index = body.startIndex
    var line = bodyLine
    while index < body.endIndex, body[index] == 10 || body[index] == 13 || body[index] == 32 {
      if body[index] == 10 { line += 1 }
      index += 1
    }
    guard body[index...].starts(with: "# ".utf8) else { return nil }
    let end = body[index...].firstIndex(of: 10) ?? body.endIndex
    let title = String(decoding: body[(index + 2)..<end], as: UTF8.self).trimmed.withoutClosingSigns
    guard !title.isEmpty else { return nil }
    body = body[end...]
    bodyLine = line
    return Located(title, line: line)
  }
}
