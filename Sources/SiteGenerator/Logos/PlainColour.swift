/// A colour in sRGB.
struct PlainColour: Sendable, Hashable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8
}

extension PlainColour {
  static let white = PlainColour(red: 255, green: 255, blue: 255)

  /// `#123c55`
  var hex: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  init?(hex: String) {
    guard hex.utf8.count == 7, hex.hasPrefix("#"), hex.utf8.dropFirst().allSatisfy({ $0 != UInt8(ascii: "+") }),
      let number = UInt32(hex.dropFirst(), radix: 16)
    else { return nil }
    self.init(red: UInt8(number >> 16), green: UInt8(number >> 8 & 255), blue: UInt8(number & 255))
  }

  /// How bright it looks, 0 to 255: ITU-R BT.709's weights on the values as they are stored.
  var luma: Int { (54 * Int(red) + 183 * Int(green) + 19 * Int(blue)) >> 8 }

  /// How much a thing of this colour stands out from that one, 0 to 255: black on white 255, yellow on white about 100.
  func contrast(with other: PlainColour) -> Int {
    (2 * abs(luma - other.luma) + difference(from: other)) / 3
  }

  /// The largest difference in one channel, 0 to 255.
  func difference(from other: PlainColour) -> Int {
    max(abs(Int(red) - Int(other.red)), abs(Int(green) - Int(other.green)), abs(Int(blue) - Int(other.blue)))
  }
}
