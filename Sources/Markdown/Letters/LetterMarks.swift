/// Takes the blanks out of a letter's text before it is parsed, and puts a sign in place of each.
///
/// cmark would make links of `[[Your name]]` when there is a definition of `Your name`, mail addresses of what looks like one, and
/// two cells of `[[Yes | no]]`. The signs are of the last private-use plane (U+100000 and on), which is letters to cmark.
struct LetterMarks {
  enum Mark {
    case blank(label: String, position: Position)
    /// `[[` that has no `]]` on its line.
    case unclosed(Position)
    /// A sign of that plane that the text itself holds.
    case other(Unicode.Scalar)

    /// What stands in the text.
    var source: String {
      switch self {
      case .blank(let label, _): "[[\(label)]]"
      case .unclosed: "[["
      case .other(let scalar): String(scalar)
      }
    }
  }

  private(set) var marks: [Mark] = []
  /// The text with the signs.
  private(set) var text: [UInt8] = []
  private static let first: UInt32 = 0x10_0000
  private static let most = 0xFFFE

  init(_ source: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    var map = SourceMap(source, firstLine: firstLine)
    text.reserveCapacity(source.count)
    for number in 1...max(1, map.lineCount) { read(line: number, &map) }
  }

  /// The mark that a sign stands for.
  func mark(of scalar: Unicode.Scalar) -> Mark? {
    guard scalar.value >= Self.first, scalar.value - Self.first < UInt32(marks.count) else { return nil }
    return marks[Int(scalar.value - Self.first)]
  }

  /// A text as it was before.
  func restored(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var restored = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if let mark = mark(of: scalar) { restored += mark.source } else { restored.unicodeScalars.append(scalar) }
    }
    return restored
  }
}

extension LetterMarks {
  private mutating func read(line number: Int, _ map: inout SourceMap) {
    let source = map.text
    let line = map.line(number)
    var index = line.lowerBound
    while index < line.upperBound {
      if source[index] == UInt8(ascii: "\\"), index + 1 < line.upperBound, source[index + 1].isPunctuation {
        text += source[index...index + 1]
        index += 2
      } else if source.starts(with: "[[", at: index) {
        index = readBlank(at: index, line, number, &map)
      } else if source[index] == 0xF4, let scalar = Self.scalar(source, index) {
        add(.other(scalar))
        index += 4
      } else {
        text.append(source[index])
        index += 1
      }
    }
    text.append(UInt8(ascii: "\n"))
  }

  /// Returns where the text goes on.
  private mutating func readBlank(at start: Int, _ line: Range<Int>, _ number: Int, _ map: inout SourceMap) -> Int {
    let position = map.position(line: number, offset: start)
    let rest = map.text.part(start + 2..<line.upperBound)
    let next = rest.first("[[", from: 0) ?? rest.count
    guard let end = Self.end(in: rest), end <= next else {
      add(.unclosed(position))
      return start + 2
    }
    let label = Self.words(rest.part(0..<end).trimmed)
    if label.isEmpty { text += Array("[[]]".utf8) } else { add(.blank(label: label, position: position)) }
    return start + 2 + end + 2
  }

  /// The first `]]` whose brackets are not escaped.
  private static func end(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      if bytes.starts(with: "]]", at: index) { return index }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private mutating func add(_ mark: Mark) {
    guard marks.count < Self.most, let sign = Unicode.Scalar(Self.first + UInt32(marks.count)) else {
      text += Array(mark.source.utf8)
      return
    }
    marks.append(mark)
    text += Array(String(sign).utf8)
  }

  /// A label as a reader sees it: `Tea \& cake` and `Tea &amp; cake` are both `Tea & cake`.
  private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var words: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1].isPunctuation { index += 1 }
      words.append(bytes[index])
      index += 1
    }
    return words.withUnsafeBufferPointer { String(decoding: Entities.decode($0), as: UTF8.self) }
  }

  private static func scalar(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Unicode.Scalar? {
    guard index + 4 <= source.count else { return nil }
    return String(decoding: source[index..<index + 4], as: UTF8.self).unicodeScalars.first
  }
}
