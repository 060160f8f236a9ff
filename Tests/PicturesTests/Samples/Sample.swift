import Testing

@testable import Pictures

/// Pictures that tests make things of.
enum Sample {
  static let studio = Result { () throws(PictureFault) in try PictureStudio.open() }

  /// Soft colours, as photos have: no two neighbours are the same, and no colour has an edge.
  static func photo(_ width: Int, _ height: Int) -> Pixels {
    pixels(width, height) { x, y in
      let noise = (x &* 7919 &+ y &* 104_729 &+ x &* y) % 13
      return [(x * 200 / width) + noise, (y * 200 / height) + noise, 255 - ((x + y) * 200 / (width + height)) - noise, 255]
    }
  }

  /// Four corners in red, green, blue and white, so that turning shows.
  static func corners(_ width: Int, _ height: Int) -> Pixels {
    pixels(width, height) { x, y in
      switch (x < width / 2, y < height / 2) {
      case (true, true): [255, 0, 0, 255]
      case (false, true): [0, 255, 0, 255]
      case (true, false): [0, 0, 255, 255]
      case (false, false): [255, 255, 255, 255]
      }
    }
  }

  /// A red disc with soft edges on nothing.
  static func disc(_ side: Int) -> Pixels {
    pixels(side, side) { x, y in
      let (a, b) = (2 * x - side, 2 * y - side)
      let inside = side * side - a * a - b * b
      return [255, 0, 0, max(0, min(255, inside * 255 / (side * 8)))]
    }
  }

  static func pixels(_ width: Int, _ height: Int, _ colour: (_ x: Int, _ y: Int) -> [Int]) -> Pixels {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(width * height * 4)
    for y in 0..<height {
      for x in 0..<width { bytes += colour(x, y).map { UInt8(max(0, min(255, $0))) } }
    }
    return Pixels(size: PictureSize(width: width, height: height), bytes: bytes)
  }
}

extension Pixels {
  func colour(_ x: Int, _ y: Int) -> [Int] { (0..<4).map { Int(bytes[(y * size.width + x) * 4 + $0]) } }

  func isNear(_ x: Int, _ y: Int, _ colour: [Int], by most: Int = 12) -> Bool {
    zip(self.colour(x, y), colour).allSatisfy { abs($0 - $1) <= most }
  }
}
