/// A place on the paper; y grows downwards.
public struct StrokePoint: Sendable, Hashable {
  public var x: Double
  public var y: Double

  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

extension StrokePoint {
  static func + (left: StrokePoint, right: StrokePoint) -> StrokePoint { StrokePoint(left.x + right.x, left.y + right.y) }
  static func - (left: StrokePoint, right: StrokePoint) -> StrokePoint { StrokePoint(left.x - right.x, left.y - right.y) }
  static func * (left: StrokePoint, right: Double) -> StrokePoint { StrokePoint(left.x * right, left.y * right) }

  var length: Double { (x * x + y * y).squareRoot() }
}
