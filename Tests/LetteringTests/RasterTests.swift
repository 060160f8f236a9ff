import Testing

@testable import Lettering

@Suite struct RasterTests {
  private func ink(_ data: String, pen: Double) throws -> Double {
    let bitmap = GlyphBitmap(strokes: try #require(StrokePath(data: data)), pen: pen)
    return bitmap.coverage.reduce(0) { $0 + Double($1) } / 255
  }

  @Test(arguments: [
    // Length times width and two half discs; a ring; a dot.
    ("M10 10H50", 6.0, 268.27), ("M10.3 10.4L34.3 42.4", 6, 268.27), ("M0 40A40 40 0 0 1 80 40A40 40 0 0 1 0 40Z", 5, 1256.6),
    ("M5 5L5 5", 8, 50.27),
    ("M0 40A40 40 0 1 0 40 0", 5, 942.5 + 19.6), ("M0 0C30 0 60 0 90 0", 4, 372.57), ("M10 10H50V20H10Z", 1, 99.5),
  ]) func coversWhatThePenCovers(_ data: String, pen: Double, area: Double) throws {
    #expect(abs(try ink(data, pen: pen) - area) < area * 0.012)
  }

  @Test func flatteningStaysOnTheCircle() throws {
    for sweep in ["0 0", "0 1", "1 0", "1 1"] {
      let path = try #require(StrokePath(data: "M80 20A50 50 0 \(sweep) 90 90"))
      let pieces = path.pieces(tolerance: 0.04)
      let first = try #require(pieces.first)
      let last = try #require(pieces.last)
      #expect(first.start == StrokePoint(80, 20) && last.end == StrokePoint(90, 90))
      #expect(zip(pieces, pieces.dropFirst()).allSatisfy { $0.end == $1.start })
      let length = pieces.reduce(0) { $0 + ($1.end - $1.start).length }
      // The chord is 70.71 long: a quarter of the circle, or three.
      #expect(abs(length - (sweep.hasPrefix("1") ? 235.6 : 78.54)) < 0.5)
    }
  }

  @Test func aTypeCaseKeepsWhatItHasDrawn() throws {
    var type = TypeCase(size: 40, weight: .bold)
    let bitmaps = ["ŵ", "ŵ", "東", "H"].map { type.bitmap(of: $0) }
    let first = try #require(bitmaps[0])
    #expect(bitmaps[1] == first)
    #expect(bitmaps[2] == nil)
    let h = try #require(bitmaps[3])
    // 40 from middle to middle, and a pen of 8.
    #expect(h.top <= -44 && h.top + h.height >= 4)
    #expect(h.coverage.contains(255))
    let stem = (0..<h.height).map { h.coverage[$0 * h.width - h.left] }
    #expect(stem.filter { $0 > 200 }.count == 48)
  }

  @Test(arguments: ["M0", "X5 5", "M0 0L", "M1 1A2 2 9 0 0 5 5", "m0 0", "M1e5 0", "M--1 0"]) func badPathDataIsNoPath(_ data: String) {
    #expect(StrokePath(data: data) == nil)
  }

  @Test(arguments: ["M0 100L42 0L84 100M15 65H69", "M81 18A46 50 0 1 0 81 82", "M-0.5 12.05C1 2 3 4 5.5 6Z"])
  func pathDataIsReadBackAsItIsWritten(_ data: String) throws {
    let path = try #require(StrokePath(data: data))
    #expect(StrokePath(data: path.data) == path)
    #expect(path.placed(x: 3, y: -4, scale: 2).placed(x: -1.5, y: 2, scale: 0.5) == path)
  }
}
