import Pictures

@testable import SiteGenerator

/// Pictures made by hand: what is drawn where a rule says so.
enum LogoSamples {
  typealias Paint = (red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8)

  static let nothing: Paint = (0, 0, 0, 0)
  static let white: Paint = (255, 255, 255, 255)
  static let black: Paint = (0, 0, 0, 255)
  static let navy: Paint = (20, 40, 90, 255)
  static let red: Paint = (200, 30, 40, 255)
  static let cream: Paint = (245, 232, 200, 255)

  static func picture(_ width: Int, _ height: Int, _ paint: (Int, Int) -> Paint) -> Pixels {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 * width * height)
    for y in 0..<height {
      for x in 0..<width {
        let colour = paint(x, y)
        bytes += [colour.red, colour.green, colour.blue, colour.alpha]
      }
    }
    return Pixels(size: PictureSize(width: width, height: height), bytes: bytes)
  }

  static func isInDisc(_ x: Int, _ y: Int, middle: (Int, Int), radius: Int) -> Bool {
    let (x, y) = (2 * (x - middle.0) + 1, 2 * (y - middle.1) + 1)
    return x * x + y * y < 4 * radius * radius
  }

  /// Upright strokes, as letters have, from the left to the right.
  static func isInWord(_ x: Int, _ y: Int, _ box: (x: Int, y: Int, width: Int, height: Int), stroke: Int = 4, gap: Int = 6) -> Bool {
    guard (0..<box.width).contains(x - box.x), (0..<box.height).contains(y - box.y) else { return false }
    return (x - box.x) % (stroke + gap) < stroke || y - box.y < stroke || y - box.y >= box.height - stroke
  }

  /// Noise as JPEG leaves it, the same every time.
  static func noisy(_ pixels: Pixels, by most: Int) -> Pixels {
    var generator = SeededGenerator(seed: 7)
    var noisy = pixels
    for index in noisy.bytes.indices where index % 4 < 3 {
      noisy.bytes[index] = UInt8(min(max(Int(noisy.bytes[index]) + Int.random(in: -most...most, using: &generator), 0), 255))
    }
    return noisy
  }

  static func art(
    aspect: Double = 1, ink: Double = 0.5, ground: LogoMeasure.Ground = .light, boxReach: Double? = nil, scale: Double = 1,
    raster: PictureSize? = nil
  ) -> LogoArt {
    let reach = boxReach ?? (aspect + 1 / aspect).squareRoot() / 2
    let box = SVGPicture.ViewBox(width: 100 * aspect, height: 100)
    let drawing: LogoArt.Drawing =
      raster.map { .raster(MadePicture(kind: .png, size: $0, bytes: Array("foobar".utf8))) }
      ?? .vector(SVGPicture(root: SVGElement("svg", [:], [SVGElement("path", ["d": "M0 0H9"])]), box: box))
    return LogoArt(
      drawing: drawing, measure: LogoMeasure(aspect: aspect, ink: ink, reach: reach, boxReach: reach, ground: ground), scale: scale)
  }
}
