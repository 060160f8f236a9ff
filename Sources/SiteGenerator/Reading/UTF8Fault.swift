/// Finds the first byte that is not UTF-8 (the Unicode Standard, table 3-7), so that a message can name its place.
struct UTF8Fault {
  /// Counted from 0 in the file.
  let offset: Int
  let byte: UInt8

  /// Nil where all the bytes are UTF-8.
  init?(in bytes: ArraySlice<UInt8>) {
    var decoder = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = bytes.startIndex
    while true {
      switch decoder.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error:
        self.offset = offset
        byte = bytes[offset]
        return
      }
    }
  }
}

extension UTF8Fault {
  func problem(in bytes: [UInt8], of file: String) -> Problem {
    let before = bytes[..<offset]
    let line = before.count { $0 == 10 } + 1
    let lineStart = (before.lastIndex(of: 10) ?? -1) + 1
    let column = String(decoding: bytes[lineStart..<offset], as: UTF8.self).unicodeScalars.count + 1
    let hex = String(byte, radix: 16, uppercase: true)
    return Problem(
      "utf-8", at: Place(file: file, line: line, column: column),
      "Byte \(offset + 1) of this file (\(hex)) is not UTF-8 text, so its letters can't be told.",
      suggestion: "Open the file in your editor and save it as UTF-8.")
  }
}
