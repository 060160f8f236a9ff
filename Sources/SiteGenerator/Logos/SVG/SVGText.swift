/// Questions about the text of SVG and CSS, asked in bytes: none of their signs lies outside ASCII.
enum SVGText {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || (9...13).contains(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte)
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    var bytes = Substring(text).utf8
    while let first = bytes.first, isSpace(first) { bytes.removeFirst() }
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return String(Substring(bytes))
  }

  /// A name that can stand in `id="…"` and in `url(#…)` with no need of quotes or escapes.
  static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 200
      && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 >= 128 || "-_.:".utf8.contains($0) }
      && !text.unicodeScalars.contains { $0.properties.isWhitespace || $0.properties.generalCategory == .format }
  }

  /// The words with runs of spaces and line breaks made one space.
  static func squeezed(_ text: String) -> String {
    String(decoding: Array(text.utf8.split(whereSeparator: isSpace).joined(separator: [32])), as: UTF8.self)
  }
}
