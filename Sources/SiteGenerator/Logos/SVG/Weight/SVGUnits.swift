/// Lengths in the units of a drawing, for reckoning what it costs: rather too long than too short.
enum SVGUnits {
  /// Larger numbers are no other to librsvg, and could not be reckoned with.
  static let most = 1e9

  static func sane(_ number: Double) -> Double { number.isNaN ? most : min(max(number, -most), most) }

  static func length(_ text: String, _ box: SVGPicture.ViewBox) -> Double { sane(exact(text, box)) }

  private static func exact(_ text: String, _ box: SVGPicture.ViewBox) -> Double {
    if let pixels = SVGNumber.pixels(text) { return pixels }
    if text.hasSuffix("%") { return (SVGNumber.plain(String(text.dropLast())) ?? 0) / 100 * box.side }
    // Of a font, whose size drawings here do not state.
    return (SVGNumber.plain(String(text.dropLast(2))) ?? 0) * 16
  }
}

extension SVGPicture.ViewBox {
  var side: Double { max(width, height) }
}
