/// In which order the cells of a honeycomb are taken: from the middle outwards, in rings of this shape. Ranks are whole numbers, so that cells
/// equally far out are known to be.
enum WallShape: Sendable, Hashable {
  case circle
  /// A rectangle with round corners, a superellipse of the sixth power, the sixth root of `down / across` times as wide as it is high.
  case box(across: Int, down: Int)
}

extension WallShape {
  /// Grows outwards. One column further is √3 half pitches.
  func rank(_ cell: WallCell) -> Int {
    let (x, y) = (3 * cell.q * cell.q, cell.halves * cell.halves)
    switch self {
    case .circle: return x + y
    case .box(let across, let down): return across * x * x * x + down * y * y * y
    }
  }

  /// All cells that are no farther out than this, in no order that matters.
  func cells(within limit: Int) -> [WallCell] {
    var cells: [WallCell] = []
    var q = 0
    while rank(WallCell(q: q, halves: 0)) <= limit {
      var halves = q % 2
      while true {
        let cell = WallCell(q: q, halves: halves)
        guard rank(cell) <= limit else { break }
        cells += cell.mirrored
        halves += 2
      }
      q += 1
    }
    return cells
  }
}
