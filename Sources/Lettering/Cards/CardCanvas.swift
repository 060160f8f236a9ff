/// The rows that all cards of a site begin with, as places in a palette.
struct CardCanvas: Sendable {
  let rows: Int
  private(set) var pixels: [UInt8]

  init(rows: Int) {
    self.rows = rows
    pixels = Array(repeating: 0, count: rows * CardMeasures.width)
  }
}

extension CardCanvas {
  /// Over what is there; what lies outside is left out.
  mutating func draw(_ strokes: StrokePath, pen: Double, ink: CardInk) {
    let bitmap = GlyphBitmap(strokes: strokes, pen: pen)
    for row in max(0, -bitmap.top)..<max(0, -bitmap.top, min(bitmap.height, rows - bitmap.top)) {
      for column in max(0, -bitmap.left)..<max(0, -bitmap.left, min(bitmap.width, CardMeasures.width - bitmap.left)) {
        let place = ink.place(bitmap.coverage[row * bitmap.width + column])
        let spot = (bitmap.top + row) * CardMeasures.width + bitmap.left + column
        if place > 0, ink != .ring || pixels[spot] < place { pixels[spot] = place }
      }
    }
  }

  mutating func write(_ line: String, size: Double, weight: Lettering.Weight, x: Double, baseline: Double) {
    let strokes = Lettering.strokes(of: line, size: size, weight: weight)
    draw(strokes.placed(x: x, y: baseline), pen: weight.stroke * size / 100, ink: .words)
  }

  mutating func put(_ plate: CardPlate, palette: CardPalette) {
    for row in 0..<plate.side {
      for column in 0..<plate.side {
        if let colour = plate.pixels[row * plate.side + column] {
          pixels[(plate.top + row) * CardMeasures.width + plate.left + column] = palette.place(of: colour)
        }
      }
    }
  }
}

extension CardCanvas {
  /// Rings about the top right corner with beads on them: groups about their network.
  mutating func drawRings() {
    let corner = StrokePoint(Double(CardMeasures.width), 0)
    for reach in [CardMeasures.ringReach, 125, 75] {
      draw(Self.circle(corner, reach), pen: 3, ink: .ring)
    }
    // On the rings: 3, 4 and 5 make a right angle.
    for (reach, across, down) in [(175.0, 0.6, 0.8), (175, 0.96, 0.28), (125, 0.8, 0.6), (75, 0.28, 0.96), (75, 0.96, 0.28)] {
      let middle = StrokePoint(corner.x - reach * across, corner.y + reach * down)
      draw(Self.circle(middle, 1), pen: reach == 125 ? 18 : 13, ink: reach == 125 ? .accent : .ring)
    }
  }

  private static func circle(_ middle: StrokePoint, _ reach: Double) -> StrokePath {
    let radii = StrokePoint(reach, reach)
    let start = StrokePoint(middle.x - reach, middle.y)
    let end = StrokePoint(middle.x + reach, middle.y)
    return StrokePath([
      .move(start), .arc(radii: radii, large: false, sweep: true, end), .arc(radii: radii, large: false, sweep: true, start), .close,
    ])
  }
}
