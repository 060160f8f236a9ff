import Pictures

/// Where a picture has ink and how much: what of it stands out from the ground, row by row, in whole numbers.
struct InkMap {
  private let ground: PlainColour
  private let width: Int
  /// The first and the last pixel with ink of each row; none where the first lies behind the last.
  private var rows: [(first: Int, last: Int)] = []
  private var mass = 0
  /// Sums of ink times twice the place of a pixel's middle.
  private var massX = 0
  private var massY = 0

  /// Less than this, of 255, is the noise of JPEG or a shadow's end.
  private static let faintest = 15

  /// Pale drawings that would be lost as noise are looked at once more, more closely.
  init(_ pixels: Pixels, on ground: PlainColour) {
    self.init(pixels, on: ground, from: Self.faintest)
    if mass == 0 { self.init(pixels, on: ground, from: 4) }
  }

  private init(_ pixels: Pixels, on ground: PlainColour, from faintest: Int) {
    self.ground = ground
    width = pixels.size.width
    rows.reserveCapacity(pixels.size.height)
    for y in 0..<pixels.size.height {
      var row = (first: width, last: -1)
      for x in 0..<width {
        let pixel = y * width + x
        let alpha = Int(pixels.bytes[4 * pixel + 3])
        guard alpha >= faintest else { continue }
        let ink = pixels.colour(at: pixel).contrast(with: ground) * alpha / 255
        guard ink >= faintest else { continue }
        row = (min(row.first, x), x)
        mass += ink
        massX += ink * (2 * x + 1)
        massY += ink * (2 * y + 1)
      }
      rows.append(row)
    }
  }
}

extension InkMap {
  /// Nil where there is no ink.
  var measure: LogoMeasure? {
    guard mass > 0, let top = rows.firstIndex(where: { $0.last >= 0 }), let bottom = rows.lastIndex(where: { $0.last >= 0 }) else {
      return nil
    }
    let left = rows[top...bottom].reduce(width) { min($0, $1.first) }
    let right = rows[top...bottom].reduce(0) { max($0, $1.last + 1) }
    let (contentWidth, contentHeight) = (Double(right - left), Double(bottom + 1 - top))
    let area = contentWidth * contentHeight
    let (wide, high) = (Double(width), Double(rows.count))
    let (x, y) = (Double(massX) / Double(2 * mass), Double(massY) / Double(2 * mass))
    return LogoMeasure(
      content: LogoMeasure.Box(x: Double(left) / wide, y: Double(top) / high, width: contentWidth / wide, height: contentHeight / high),
      aspect: contentWidth / contentHeight, ink: Double(mass) / (255 * area), centre: LogoMeasure.Point(x: x / wide, y: y / high),
      reach: reach(x, y) / area.squareRoot(),
      boxReach: reach(Double(left + right) / 2, Double(top + bottom + 1) / 2) / area.squareRoot(),
      ground: ground == .plate ? .dark : .light)
  }

  /// From a point to the far corner of the farthest pixel with ink, in pixels.
  private func reach(_ x: Double, _ y: Double) -> Double {
    var most = 0.0
    for (row, ends) in rows.enumerated() where ends.last >= 0 {
      let across = max(abs(x - Double(ends.first)), abs(Double(ends.last + 1) - x))
      let down = max(abs(y - Double(row)), abs(Double(row + 1) - y))
      most = max(most, across * across + down * down)
    }
    return most.squareRoot()
  }
}
