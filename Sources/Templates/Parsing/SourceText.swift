/// A template's text as bytes, and where in it things stand.
struct SourceText: Sendable {
  let name: String
  let file: String
  let bytes: [UInt8]

  init(_ source: TemplateSource) {
    name = source.name
    file = source.file
    bytes = Array(source.text.utf8)
  }
}

extension SourceText {
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func fault(at offset: Int, _ message: String, _ suggestion: String = "") -> TemplateFault {
    let before = bytes[..<offset]
    let lineStart = (before.lastIndex(of: .newline) ?? -1) + 1
    return TemplateFault(
      file: file, line: 1 + before.count { $0 == .newline },
      column: 1 + bytes[lineStart..<offset].count { $0 & 0b1100_0000 != 0b1000_0000 },
      message: message, suggestion: suggestion)
  }

  /// Where `pattern` next stands, from `start` on.
  func first(_ pattern: [UInt8], from start: Int) -> Int? {
    guard let head = pattern.first else { return nil }
    var at = start
    while at + pattern.count <= bytes.count {
      if bytes[at] == head, bytes[at..<at + pattern.count].elementsEqual(pattern) { return at }
      at += 1
    }
    return nil
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (from, to) = (range.lowerBound, range.upperBound)
    while from < to, bytes[from].isSpace { from += 1 }
    while from < to, bytes[to - 1].isSpace { to -= 1 }
    return from..<to
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")

  /// A space, tab, line feed or carriage return.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
