/// A colour of sRGB, as style sheets write it.
struct Colour: Sendable, Hashable {
  /// 0 to 255.
  var red: Double
  var green: Double
  var blue: Double
  /// 0 to 1.
  var alpha = 1.0

  static let white = Colour(red: 255, green: 255, blue: 255)
  static let black = Colour(red: 0, green: 0, blue: 0)
}

extension Colour {
  /// As seen on a ground that lets nothing through.
  func laid(on ground: Colour) -> Colour {
    func mix(_ own: Double, _ below: Double) -> Double { own * alpha + below * (1 - alpha) }
    return Colour(red: mix(red, ground.red), green: mix(green, ground.green), blue: mix(blue, ground.blue))
  }

  /// `#rrggbb`.
  var hex: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(Int(part.rounded()), radix: 16)
        return digits.count == 1 ? "0\(digits)" : digits
      }.joined()
  }
}
