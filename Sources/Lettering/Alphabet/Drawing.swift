/// One letter as it was designed: the middle of its strokes from x = 0 to `width`, and the room on both sides of them.
struct Drawing: Sendable {
  let letter: Unicode.Scalar
  let left: Double
  let width: Double
  let right: Double
  let path: StrokePath
  /// The y of its highest line, where an accent stands on it.
  let top: Double
  /// The x of the middle of an accent above it.
  let middle: Double

  /// `dots` are places of full stops, which are a little wider than a stroke.
  init(
    _ letter: Unicode.Scalar, _ left: Double, _ width: Double, _ right: Double, _ data: String, dots: [(Double, Double)] = [],
    top: Double = 0,
    middle: Double? = nil
  ) {
    self.letter = letter
    self.left = left
    self.width = width
    self.right = right
    self.top = top
    self.middle = middle ?? width / 2
    path = (StrokePath(data: data) ?? StrokePath()) + dots.reduce(StrokePath()) { $0 + Self.dot(x: $1.0, y: $1.1) }
  }

  /// Straight lines: programs that draw SVG leave a hole in an arc that is narrower than its stroke.
  static func dot(x: Double, y: Double) -> StrokePath {
    StrokePath([
      .move(StrokePoint(x - 2, y)), .line(StrokePoint(x, y - 2)), .line(StrokePoint(x + 2, y)), .line(StrokePoint(x, y + 2)), .close,
    ])
  }
}
