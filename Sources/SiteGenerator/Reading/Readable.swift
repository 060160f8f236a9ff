extension String {
  /// Trimmed, and with a space for what no page can show: control characters, and code points that are no characters.
  var readable: String {
    guard unicodeScalars.contains(where: \.isUnreadable) else { return trimmed }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.isUnreadable ? " " : $0 })).trimmed
  }
}

extension Unicode.Scalar {
  fileprivate var isUnreadable: Bool {
    switch value {
    case 9, 10, 13: false
    case 0..<32, 127..<160, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}

extension [UInt8] {
  /// A text with a space for each control character, and U+FFFD for U+FFFE and U+FFFF, so that places in it stay the same.
  ///
  /// - Returns: nil where there is nothing to replace.
  func withoutControls() -> (bytes: [UInt8], first: Int)? {
    guard let first = indices.first(where: isUnreadable) else { return nil }
    var bytes = self
    for index in indices[first...] where isUnreadable(index) {
      if bytes[index] == 0xEF { bytes[index + 2] = 0xBD } else { bytes[index] = 32 }
    }
    return (bytes, first)
  }

  private func isUnreadable(_ index: Int) -> Bool {
    switch self[index] {
    case 9, 10, 13: false
    case 0..<32, 127: true
    case 0xEF: index + 2 < count && self[index + 1] == 0xBF && self[index + 2] >= 0xBE
    default: false
    }
  }
}
