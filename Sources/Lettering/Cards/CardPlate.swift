/// A network's mark on its light round plate, as colours on the ground.
struct CardPlate: Sendable {
  let left: Int
  let top: Int
  let side: Int
  /// Nil outside the plate.
  let pixels: [CardColour?]

  /// The mark is made smaller where it would touch the plate's edge, and never larger.
  init(_ mark: CardMark, middle: StrokePoint, reach: Double) {
    let half = Int(reach) + 1
    left = Int(middle.x) - half
    top = Int(middle.y) - half
    side = half * 2
    // A pixel of the plate in pixels of the mark.
    let step = max(1, mark.reach / (reach - 7))
    var pixels: [CardColour?] = []
    for row in 0..<side {
      for column in 0..<side {
        let x = Double(column - half) + 0.5
        let y = Double(row - half) + 0.5
        let cover = min(1, max(0, reach + 0.5 - StrokePoint(x, y).length))
        let over = mark.mean(aroundX: x * step + Double(mark.width) / 2, y: y * step + Double(mark.height) / 2, side: step)
        func mix(_ plate: UInt8, _ over: Double, _ alpha: Double) -> UInt8 {
          UInt8(min(255, Double(plate) * (1 - alpha / 255) + over + 0.5))
        }
        let colour = CardColour(
          mix(CardColour.plate.red, over.red, over.alpha), mix(CardColour.plate.green, over.green, over.alpha),
          mix(CardColour.plate.blue, over.blue, over.alpha))
        pixels.append(cover > 0 ? CardColour.ground.under(colour, cover) : nil)
      }
    }
    self.pixels = pixels
  }
}
