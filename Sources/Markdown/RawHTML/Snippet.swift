/// How a piece of a text begins, for messages that quote it.
enum Snippet {
  static let longest = 60

  static func make(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    // No character takes more than four bytes; the last may be cut, and goes.
    let start = String(decoding: bytes.prefix(longest * 4), as: UTF8.self)
    return String(String.UnicodeScalarView(start.unicodeScalars.prefix(longest)))
  }
}
