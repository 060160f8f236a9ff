/// Reading numbers out of a file's bytes. What lies outside of them is nil, wherever a broken file points.
extension Array<UInt8> {
  enum ByteOrder {
    case little, big
  }

  func number(at offset: Int, bytes count: Int, _ order: ByteOrder) -> Int? {
    guard offset >= 0, offset <= self.count, count <= self.count - offset else { return nil }
    let part = self[offset..<(offset + count)]
    switch order {
    case .big: return part.reduce(0) { $0 << 8 | Int($1) }
    case .little: return part.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
  }

  /// `text` is read as Latin-1: one byte a character.
  func has(_ text: String, at offset: Int) -> Bool {
    guard offset >= 0, offset <= count else { return false }
    return self[offset...].starts(with: text.unicodeScalars.lazy.map { UInt8(truncatingIfNeeded: $0.value) })
  }
}

extension String {
  /// One byte a character, of those that have one.
  var latin1: [UInt8] { unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }
}
