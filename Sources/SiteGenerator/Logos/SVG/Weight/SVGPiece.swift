/// A line or curve of a shape, by points that it lies between.
struct SVGPiece: Sendable, Hashable {
  enum Form: Sendable {
    case line, curve, arc
  }

  var form: Form
  /// The least and the greatest.
  var x: ClosedRange<Double>
  var y: ClosedRange<Double>
  /// At least as long as it is, as the crow flies from point to point.
  var length: Double
}

extension SVGPiece {
  init(_ form: Form, _ points: [(x: Double, y: Double)], beyond: Double = 0) {
    self.form = form
    (x, y, length) = (0...0, 0...0, 0)
    guard let first = points.first else { return }
    var (left, right, top, bottom) = (first.x, first.x, first.y, first.y)
    var last = first
    for point in points.dropFirst() {
      (left, right) = (min(left, point.x), max(right, point.x))
      (top, bottom) = (min(top, point.y), max(bottom, point.y))
      length += ((point.x - last.x) * (point.x - last.x) + (point.y - last.y) * (point.y - last.y)).squareRoot()
      last = point
    }
    x = left - beyond...right + beyond
    y = top - beyond...bottom + beyond
    length += 2 * beyond
  }

  /// How many straight lines it counts as.
  var lines: Double {
    switch form {
    case .line: 1
    case .curve: 2
    case .arc: 4
    }
  }

  var reach: Double { max(x.upperBound - x.lowerBound, y.upperBound - y.lowerBound) }
}
