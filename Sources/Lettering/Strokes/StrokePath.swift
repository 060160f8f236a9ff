/// The middle line of a pen's way: what is drawn is this line, as wide as the pen, with round ends and joins.
///
/// Units are hundredths of a capital's height; y grows downwards, the baseline is at 100.
public struct StrokePath: Sendable, Hashable {
  public var steps: [Step]

  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  public enum Step: Sendable, Hashable {
    case move(StrokePoint)
    case line(StrokePoint)
    /// Two handles and the end of a cubic Bézier curve.
    case curve(StrokePoint, StrokePoint, StrokePoint)
    /// An arc of an upright ellipse, as in SVG 2, section 9.3.8, without a turned axis.
    case arc(radii: StrokePoint, large: Bool, sweep: Bool, StrokePoint)
    case close
  }
}

extension StrokePath {
  /// Grown by `scale` from 0, 0, then moved.
  public func placed(x: Double = 0, y: Double = 0, scale: Double = 1) -> StrokePath {
    func put(_ point: StrokePoint) -> StrokePoint { StrokePoint(point.x * scale + x, point.y * scale + y) }
    return StrokePath(
      steps.map { step in
        switch step {
        case .move(let end): .move(put(end))
        case .line(let end): .line(put(end))
        case .curve(let first, let second, let end): .curve(put(first), put(second), put(end))
        case .arc(let radii, let large, let sweep, let end):
          .arc(radii: StrokePoint(radii.x * scale, radii.y * scale), large: large, sweep: sweep, put(end))
        case .close: .close
        }
      })
  }

  public static func + (left: StrokePath, right: StrokePath) -> StrokePath {
    StrokePath(left.steps + right.steps)
  }
}
