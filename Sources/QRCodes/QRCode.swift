import CQRencode

/// An address as a square of dark and light modules that a phone's camera reads (ISO/IEC 18004).
public struct QRCode: Sendable, Hashable {
  /// Modules on a side, the quiet zone not counted.
  public let side: Int
  /// True where a module is dark; row after row from the top.
  public let modules: [Bool]

  /// Light modules that must stay free on every side (ISO/IEC 18004, section 6.3.8).
  public static let quietZone = 4

  /// Level M mends up to 15 % of damage: paper gets folded. The smallest version that holds the text is taken.
  ///
  /// - Returns: nil for an empty text, and for one of more than about 2,300 bytes.
  public init?(_ text: String) {
    guard !text.isEmpty, !text.utf8.contains(0), let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    guard side > 0, let data = code.pointee.data else { return nil }
    self.side = side
    // The lowest bit of a byte is the module; the others tell what the module is for (qrencode.h).
    modules = (0..<side * side).map { data[$0] & 1 == 1 }
  }
}

extension QRCode {
  public func isDark(column: Int, row: Int) -> Bool { modules[row * side + column] }

  /// The dark modules as SVG path data, a module 1 wide, the code's corner at 0 0: runs of a row become one rectangle.
  public var path: String {
    var path = ""
    for row in 0..<side {
      var column = 0
      while column < side {
        let run = (column..<side).prefix { isDark(column: $0, row: row) }.count
        if run > 0 { path += "M\(column) \(row)h\(run)v1h-\(run)z" }
        column += max(run, 1)
      }
    }
    return path
  }
}
