/// A network's logo as pixels: sRGB red, green, blue and alpha, not multiplied by it, row after row. Best is 160 by 160.
public struct CardMark: Sendable, Hashable {
  public let width: Int
  public let height: Int
  public let pixels: [UInt8]

  /// Nil where there are not four bytes for each pixel, or more than 1024 pixels on a side.
  public init?(width: Int, height: Int, pixels: [UInt8]) {
    guard (1...1024).contains(width), (1...1024).contains(height), pixels.count == width * height * 4 else { return nil }
    self.width = width
    self.height = height
    self.pixels = pixels
  }
}

extension CardMark {
  /// From the middle to the farthest pixel that can be seen.
  var reach: Double {
    var most = 0.0
    for y in 0..<height {
      for x in 0..<width where pixels[(y * width + x) * 4 + 3] > 16 {
        let across = abs(Double(x) + 0.5 - Double(width) / 2) + 0.5
        let down = abs(Double(y) + 0.5 - Double(height) / 2) + 0.5
        most = max(most, across * across + down * down)
      }
    }
    return most.squareRoot()
  }

  /// The mean of what lies within a square, `side` wide: alpha, and colours multiplied by it, all 0 to 255. Outside is nothing.
  func mean(aroundX x: Double, y: Double, side: Double) -> (red: Double, green: Double, blue: Double, alpha: Double) {
    var sum = (red: 0.0, green: 0.0, blue: 0.0, alpha: 0.0)
    let (left, right, top, bottom) = (x - side / 2, x + side / 2, y - side / 2, y + side / 2)
    guard right > 0, bottom > 0, left < Double(width), top < Double(height) else { return sum }
    for row in Int(max(0, top))...min(height - 1, Int(bottom)) {
      let high = min(bottom, Double(row + 1)) - max(top, Double(row))
      for column in Int(max(0, left))...min(width - 1, Int(right)) {
        let wide = min(right, Double(column + 1)) - max(left, Double(column))
        let place = (row * width + column) * 4
        let share = max(0, high) * max(0, wide) / (side * side)
        let alpha = Double(pixels[place + 3]) / 255 * share
        sum.red += Double(pixels[place]) * alpha
        sum.green += Double(pixels[place + 1]) * alpha
        sum.blue += Double(pixels[place + 2]) * alpha
        sum.alpha += alpha * 255
      }
    }
    return sum
  }
}
