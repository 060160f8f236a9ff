import Pictures

extension LogoMeasure {
  /// Measures a picture whose longest side is about 256 pixels; nil where nothing of it can be seen.
  static func of(_ pixels: Pixels) -> LogoMeasure? {
    let (width, height) = (pixels.size.width, pixels.size.height)
    guard width > 0, height > 0, pixels.bytes.count == width * height * 4 else { return nil }
    guard pixels.isOpaque else { return InkMap(pixels, on: PixelEdges(pixels).wantsDark ? .plate : .white).measure }
    guard let colour = PixelGround(pixels).colour else { return photo(pixels) }
    if colour.contrast(with: .white) <= 10 { return InkMap(pixels, on: .white).measure }
    guard var measure = InkMap(pixels, on: colour).measure else { return photo(pixels) }
    measure.ground = .plain(colour)
    return measure
  }

  /// A picture that goes to its edges: all of it is content, and its middle is the middle.
  private static func photo(_ pixels: Pixels) -> LogoMeasure {
    let aspect = pixels.size.aspect
    let reach = (aspect + 1 / aspect).squareRoot() / 2
    let seen = InkMap(pixels, on: .white).measure
    let ink = seen.map { $0.ink * $0.content.width * $0.content.height } ?? 1
    return LogoMeasure(aspect: aspect, ink: ink, reach: reach, boxReach: reach, ground: .own)
  }
}

extension PlainColour {
  /// The dark plate for light logos: the network's deep blue.
  static let plate = PlainColour(red: 0x12, green: 0x3c, blue: 0x55)
}

extension Pixels {
  /// Few pixels in a thousand let anything through. A logo that stands on nothing has more.
  fileprivate var isOpaque: Bool {
    let most = size.pixels / 200
    var clear = 0
    for index in stride(from: 3, to: bytes.count, by: 4) where bytes[index] < 250 {
      clear += 1
      if clear > most { return false }
    }
    return true
  }

  func colour(at pixel: Int) -> PlainColour {
    PlainColour(red: bytes[4 * pixel], green: bytes[4 * pixel + 1], blue: bytes[4 * pixel + 2])
  }
}
