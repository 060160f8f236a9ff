/// How many lines of a shape one row of pixels crosses at most: librsvg sorts them for each row, so that is what its time depends on.
/// It does not change when a shape is made larger or moved.
struct SVGCrossings {
  private var ends: [(place: Double, change: Double)] = []

  mutating func add(_ range: ClosedRange<Double>, lines: Double, beyond: Double = 0) {
    ends.append((range.lowerBound - beyond, lines))
    ends.append((range.upperBound + beyond, -lines))
  }

  var most: Double {
    var (most, now) = (0.0, 0.0)
    // What begins where something ends is counted with it.
    for end in ends.sorted(by: { ($0.place, -$0.change) < ($1.place, -$1.change) }) {
      now += end.change
      most = max(most, now)
    }
    return most
  }
}

extension SVGCrossings {
  /// In the worse of both directions, since a drawing may be turned.
  static func most(_ pieces: [SVGPiece], _ ink: SVGInk) -> Double {
    let straight = max(most(pieces, ink, \.y), most(pieces, ink, \.x))
    // Turned by any angle: a third of all lines may lie in one row.
    return ink.isOblique ? max(straight, pieces.reduce(0) { $0 + $1.lines } / 3) : straight
  }

  private static func most(_ pieces: [SVGPiece], _ ink: SVGInk, _ side: KeyPath<SVGPiece, ClosedRange<Double>>) -> Double {
    var crossings = SVGCrossings()
    for piece in pieces {
      let range = piece[keyPath: side]
      crossings.add(range, lines: piece.lines)
      guard ink.isStroked, ink.width > 0 else { continue }
      let height = range.upperBound - range.lowerBound + ink.width
      if ink.dashes > 0 {
        let share = min(1, (ink.width + 1 / ink.dashes) / height)
        crossings.add(range, lines: piece.length * ink.dashes * share * (ink.isRound ? 1 : 0.4), beyond: ink.width / 2)
      } else {
        // Corners lead to the middle of the line.
        crossings.add(range, lines: piece.lines * 0.25, beyond: ink.width / 2)
      }
    }
    return crossings.most
  }
}
