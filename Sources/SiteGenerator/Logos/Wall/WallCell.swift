/// A cell of a honeycomb whose columns stand upright, counted in two directions that are 60° apart.
struct WallCell: Hashable {
  var q: Int
  var r: Int

  /// From one cell to the next in a column, and from column to column.
  static let pitch = 272.0
  static let column = 236.0
}

extension WallCell {
  var x: Double { Self.column * Double(q) }
  var y: Double { -Self.pitch / 2 * Double(2 * r + q) }

  /// The square of the distance from the middle, in pitches: whole numbers, so that cells equally far are known to be.
  var distance: Int { q * q + q * r + r * r }

  /// How many steps from cell to cell lead to the middle.
  var steps: Int { max(abs(q), abs(r), abs(q + r)) }

  /// The six cells around this one.
  var neighbours: [WallCell] {
    [(1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1)].map { WallCell(q: q + $0.0, r: r + $0.1) }
  }

  /// Whether this comes before another when going around the middle from three o'clock, against the clock.
  func isBefore(_ other: WallCell) -> Bool {
    let (y, otherY) = (2 * r + q, 2 * other.r + other.q)
    let (isLate, otherIsLate) = (y < 0 || (y == 0 && q < 0), otherY < 0 || (otherY == 0 && other.q < 0))
    return isLate == otherIsLate ? q * otherY - other.q * y > 0 : !isLate
  }
}
