extension StrokePath {
  /// A straight piece of a line; both ends are the same for a dot.
  struct Piece: Sendable, Hashable {
    var start: StrokePoint
    var end: StrokePoint
  }

  /// Straight pieces that stay within `tolerance` of the curves. Only + - × ÷ and square roots: the same bits on every computer.
  func pieces(tolerance: Double) -> [Piece] {
    var pieces: [Piece] = []
    var pen = StrokePoint(0, 0)
    var start = pen
    func draw(to end: StrokePoint) {
      pieces.append(Piece(start: pen, end: end))
      pen = end
    }
    for step in steps {
      switch step {
      case .move(let end):
        pen = end
        start = end
      case .line(let end): draw(to: end)
      case .close: if pen != start { draw(to: start) }
      case .curve(let first, let second, let end):
        let from = pen
        let bend = max((from - first * 2 + second).length, (first - second * 2 + end).length)
        let count = 1 + Int((bend * 0.75 / tolerance).squareRoot())
        for index in 1...count {
          let t = Double(index) / Double(count)
          let u = 1 - t
          draw(to: index == count ? end : from * (u * u * u) + first * (3 * u * u * t) + second * (3 * u * t * t) + end * (t * t * t))
        }
      case .arc(let radii, let large, let sweep, let end):
        for point in Arc(from: pen, to: end, radii: radii, large: large, sweep: sweep).points(tolerance: tolerance) { draw(to: point) }
      }
    }
    return pieces
  }
}
