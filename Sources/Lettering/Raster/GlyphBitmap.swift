/// How much of each pixel is covered by ink, 0 to 255, row after row.
public struct GlyphBitmap: Sendable, Hashable {
  /// Pixels from the point that the glyph stands at to its first column; negative to the left.
  public let left: Int
  /// Pixels from the baseline to its first row; negative above.
  public let top: Int
  public let width: Int
  public let height: Int
  public let coverage: [UInt8]
}

extension GlyphBitmap {
  /// `strokes` in pixels, about the point 0, 0. Ink fades over one pixel at the edge of the pen. Only + - × ÷ and square roots: the same bytes
  /// on every computer.
  public init(strokes: StrokePath, pen: Double) {
    let pieces = strokes.pieces(tolerance: 0.04)
    let reach = Float(pen / 2 + 0.5)
    let edge = pen / 2 + 1
    var box: (left: Double, top: Double, right: Double, bottom: Double)?
    for point in pieces.lazy.flatMap({ [$0.start, $0.end] }) {
      box =
        box.map { (min($0.left, point.x), min($0.top, point.y), max($0.right, point.x), max($0.bottom, point.y)) }
        ?? (point.x, point.y, point.x, point.y)
    }
    guard let box else {
      self.init(left: 0, top: 0, width: 0, height: 0, coverage: [])
      return
    }
    let left = Self.floor(box.left - edge)
    let top = Self.floor(box.top - edge)
    let width = Self.floor(box.right + edge) + 1 - left
    let height = Self.floor(box.bottom + edge) + 1 - top
    // Eight pixels at a time. The square of the distance to the nearest piece.
    let groups = (width + 7) / 8
    var nearest = [SIMD8<Float>](repeating: SIMD8(repeating: reach * reach), count: groups * height)
    let middles = SIMD8<Float>(0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5)
    nearest.withUnsafeMutableBufferPointer { nearest in
      for piece in pieces {
        let start = (x: Float(piece.start.x - Double(left)), y: Float(piece.start.y - Double(top)))
        let end = (x: Float(piece.end.x - Double(left)), y: Float(piece.end.y - Double(top)))
        let way = (x: end.x - start.x, y: end.y - start.y)
        let square = way.x * way.x + way.y * way.y
        let share = square > 0 ? 1 / square : 0
        let columns = max(0, Int(min(start.x, end.x) - reach)) / 8..<min(groups, Int(max(start.x, end.x) + reach) / 8 + 1)
        for y in max(0, Int(min(start.y, end.y) - reach))..<min(height, Int(max(start.y, end.y) + reach) + 1) {
          let down = Float(y) + 0.5 - start.y
          for x in columns {
            let across = middles + (Float(x * 8) - start.x)
            var along = (across * way.x + down * way.y) * share
            along.replace(with: 0, where: along .< 0)
            along.replace(with: 1, where: along .> 1)
            let offX = across - along * way.x
            let offY = down - along * way.y
            let place = y * groups + x
            let distance = offX * offX + offY * offY
            nearest[place].replace(with: distance, where: distance .< nearest[place])
          }
        }
      }
    }
    // A pen thinner than a pixel covers none wholly.
    let most = Float(min(1, pen))
    let coverage = [UInt8](unsafeUninitializedCapacity: width * height) { coverage, count in
      for y in 0..<height {
        for x in 0..<width {
          let square = nearest[y * groups + x / 8][x % 8]
          coverage[y * width + x] = square == reach * reach ? 0 : UInt8(min(most, max(0, reach - square.squareRoot())) * 255 + 0.5)
        }
      }
      count = width * height
    }
    self.init(left: left, top: top, width: width, height: height, coverage: coverage)
  }

  private static func floor(_ value: Double) -> Int {
    let whole = Int(value)
    return Double(whole) > value ? whole - 1 : whole
  }
}
