/// A cell of a honeycomb whose columns stand upright: its column, and its height in half pitches, which is even in even columns and odd in others.
struct WallCell: Hashable {
  var q: Int
  /// Upwards.
  var halves: Int

  /// From one cell to the next in a column, and from column to column.
  static let pitch = 272.0
  static let column = 236.0
}

extension WallCell {
  var x: Double { Self.column * Double(q) }
  var y: Double { -Self.pitch / 2 * Double(halves) }

  /// Four times the square of the distance from the middle, in pitches.
  var distance: Int { 3 * q * q + halves * halves }

  /// The six cells around this one.
  var neighbours: [WallCell] {
    [(0, 2), (1, 1), (1, -1), (0, -2), (-1, -1), (-1, 1)].map { WallCell(q: q + $0.0, halves: halves + $0.1) }
  }

  /// This cell and its mirror images at the left and below, each once.
  var mirrored: [WallCell] {
    (q == 0 ? [q] : [q, -q]).flatMap { q in (halves == 0 ? [halves] : [halves, -halves]).map { WallCell(q: q, halves: $0) } }
  }

  /// Whether this comes before another when going around the middle from three o'clock, against the clock.
  func isBefore(_ other: WallCell) -> Bool {
    let isLate = halves < 0 || (halves == 0 && q < 0)
    let otherIsLate = other.halves < 0 || (other.halves == 0 && other.q < 0)
    return isLate == otherIsLate ? q * other.halves - other.q * halves > 0 : !isLate
  }
}
