/// Red, green and blue of sRGB, 0 to 255.
struct CardColour: Sendable, Hashable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }
}

extension CardColour {
  /// Deep blue.
  static let ground = CardColour(0x12, 0x3C, 0x55)
  static let ink = CardColour(0xFF, 0xFF, 0xFF)
  static let accent = CardColour(0xFF, 0xC9, 0x33)
  static let ring = CardColour(0x2E, 0x66, 0x89)
  static let plate = CardColour(0xFB, 0xFA, 0xF6)

  /// A `share` of `over` on this, 0 to 1.
  func under(_ over: CardColour, _ share: Double) -> CardColour {
    func mix(_ below: UInt8, _ above: UInt8) -> UInt8 { UInt8(Double(below) + (Double(above) - Double(below)) * share + 0.5) }
    return CardColour(mix(red, over.red), mix(green, over.green), mix(blue, over.blue))
  }

  var number: Int { Int(red) << 16 | Int(green) << 8 | Int(blue) }
}
