/// An arc of an upright ellipse, halved by square roots alone: on the circle of radius 1, the middle of an arc is the sum of its two ends,
/// brought back to length 1.
struct Arc {
  private let centre: StrokePoint
  private let radii: StrokePoint
  /// On the circle of radius 1.
  private let first: StrokePoint
  private let last: StrokePoint
  private let end: StrokePoint
  private let large: Bool
  private let sweep: Bool

  /// SVG 2, appendix B.2.4. Radii too small for the two ends grow as B.2.5 says.
  init(from start: StrokePoint, to end: StrokePoint, radii: StrokePoint, large: Bool, sweep: Bool) {
    let from = StrokePoint(start.x / radii.x, start.y / radii.y)
    let to = StrokePoint(end.x / radii.x, end.y / radii.y)
    let half = (to - from) * 0.5
    let growth = max(1, half.length)
    let square = half.x * half.x + half.y * half.y
    let rise = square < 1 && square > 0 ? ((1 - square) / square).squareRoot() : 0
    let side = large == sweep ? -rise : rise
    let middle = StrokePoint((from.x + to.x) / 2 - side * half.y, (from.y + to.y) / 2 + side * half.x)
    centre = StrokePoint(middle.x * radii.x, middle.y * radii.y)
    self.radii = radii * growth
    first = (from - middle) * (1 / growth)
    last = (to - middle) * (1 / growth)
    self.end = end
    self.large = large
    self.sweep = sweep
  }
}

extension Arc {
  /// Where straight pieces from the start on should end.
  func points(tolerance: Double) -> [StrokePoint] {
    var points: [StrokePoint] = []
    let sum = first + last
    let near = max(radii.x, radii.y)
    func halve(_ left: StrokePoint, _ right: StrokePoint, depth: Int) {
      let sum = left + right
      // How far the chord is from the arc.
      if depth == 0 || (1 - sum.length / 2) * near <= tolerance { return points.append(out(right)) }
      let middle = sum * (1 / sum.length)
      halve(left, middle, depth: depth - 1)
      halve(middle, right, depth: depth - 1)
    }
    // Half a turn has no sum to go by; more than half has its middle on the other side.
    let quarter = sweep ? StrokePoint(-first.y, first.x) : StrokePoint(first.y, -first.x)
    if sum.length < 0.01 {
      halve(first, quarter, depth: 8)
      halve(quarter, last, depth: 8)
    } else if large {
      let middle = sum * (-1 / sum.length)
      halve(first, middle, depth: 8)
      halve(middle, last, depth: 8)
    } else {
      halve(first, last, depth: 8)
    }
    points[points.count - 1] = end
    return points
  }

  private func out(_ point: StrokePoint) -> StrokePoint {
    StrokePoint(centre.x + point.x * radii.x, centre.y + point.y * radii.y)
  }
}
