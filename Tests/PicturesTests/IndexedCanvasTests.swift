import Testing

@testable import Pictures

@Suite struct IndexedCanvasTests {
  private let studio: PictureStudio
  private static let paper: UInt32 = 0xFFF7_FDFF
  private static let blue: UInt32 = 0xFF55_3C12
  private static let yellow: UInt32 = 0xFF33_C9FF

  init() throws { studio = try Sample.studio.get() }

  private func canvas(_ width: Int = 40, _ height: Int = 30) throws -> IndexedCanvas {
    try #require(IndexedCanvas(Sample.pixels(width, height) { _, _ in [0xFF, 0xFD, 0xF7, 255] }, atMost: 96))
  }

  private func read(_ canvas: IndexedCanvas) throws -> Pixels { try studio.pixels(of: #require(canvas.png()), longestSide: 2000) }

  @Test func aGroundComesBackAsItWas() throws {
    let corners = Sample.corners(37, 23)
    let canvas = try #require(IndexedCanvas(corners, atMost: 4))
    #expect(try read(canvas) == corners)
    #expect(IndexedCanvas(corners, atMost: 3) == nil)
    #expect(IndexedCanvas(Sample.photo(200, 200), atMost: 96) == nil)
  }

  @Test func inkIsMixedWithTheGroundThatItStandsOn() throws {
    var canvas = try canvas()
    canvas.fill(rows: 15..<30, Self.blue)
    let made = canvas.ink(Self.yellow, over: [Self.paper, Self.blue])
    let ink = try #require(made)
    for row in [5, 20] {
      canvas.draw([0, 128, 255], width: 3, left: 10, top: row, with: ink)
    }
    let drawn = try read(canvas)
    #expect(drawn.isNear(10, 5, [0xFF, 0xFD, 0xF7, 255], by: 0) && drawn.isNear(10, 20, [0x12, 0x3C, 0x55, 255], by: 0))
    #expect(drawn.isNear(11, 5, [255, 227, 149, 255], by: 4) && drawn.isNear(11, 20, [137, 131, 68, 255], by: 4))
    #expect(drawn.isNear(12, 5, [255, 201, 51, 255], by: 0) && drawn.isNear(12, 20, [255, 201, 51, 255], by: 0))
  }

  /// Two letters that touch, and their edges above each other.
  @Test func whereInkMeetsInkTheStrongerStays() throws {
    var canvas = try canvas()
    let made = canvas.ink(Self.blue, over: [Self.paper])
    let ink = try #require(made)
    canvas.draw([255, 128, 40, 0], width: 4, left: 3, top: 3, with: ink)
    let before = try read(canvas)
    canvas.draw([40, 128, 30, 0], width: 4, left: 3, top: 3, with: ink)
    #expect(try read(canvas) == before)
    canvas.draw([255, 255, 255, 255], width: 4, left: 3, top: 3, with: ink)
    let after = try read(canvas)
    #expect((3..<7).allSatisfy { after.isNear($0, 3, [0x12, 0x3C, 0x55, 255], by: 0) })
  }

  @Test(arguments: [(-2, -1), (38, 28), (-50, 3), (3, 500), (-3, -3)])
  func whatLiesOutsideIsLeftOut(_ left: Int, _ top: Int) throws {
    var canvas = try canvas()
    let made = canvas.ink(Self.blue, over: [Self.paper])
    let ink = try #require(made)
    canvas.draw(Array(repeating: 255, count: 16), width: 4, left: left, top: top, with: ink)
    let drawn = try read(canvas)
    for y in 0..<30 {
      for x in 0..<40 {
        let isInk = (left..<left + 4).contains(x) && (top..<top + 4).contains(y)
        #expect(drawn.isNear(x, y, isInk ? [0x12, 0x3C, 0x55, 255] : [0xFF, 0xFD, 0xF7, 255], by: 0))
      }
    }
    canvas.draw([], width: 0, left: 0, top: 0, with: ink)
  }

  @Test func aPictureIsPutInWithoutWhatIsSeenThrough() throws {
    var canvas = try canvas()
    let isPlaced = canvas.place(Sample.disc(20).over(Self.paper), left: 10, top: 5)
    #expect(isPlaced)
    let drawn = try read(canvas)
    #expect(drawn.isNear(20, 15, [255, 0, 0, 255], by: 10) && drawn.isNear(10, 5, [0xFF, 0xFD, 0xF7, 255], by: 0))
    #expect(drawn.isNear(20, 25, [0xFF, 0xFD, 0xF7, 255], by: 0))
  }

  @Test func aPictureThatDoesNotFitLeavesNothing() throws {
    var canvas = try canvas()
    let before = canvas.png()
    let disc = Sample.disc(20).over(Self.paper)
    for (left, top) in [(21, 0), (0, 11), (-1, 0), (0, -1)] {
      let isPlaced = canvas.place(disc, left: left, top: top)
      #expect(!isPlaced)
    }
    for (picture, most) in [(Sample.photo(30, 30), 200), (disc, 2)] {
      let isPlaced = canvas.place(picture, left: 0, top: 0, atMost: most)
      #expect(!isPlaced)
    }
    #expect(canvas.png() == before)
  }

  @Test func inksThatThereIsNoRoomForAreNone() throws {
    var canvas = try canvas()
    var inks = 0
    while let _ = canvas.ink(Self.blue + UInt32(inks), over: [Self.paper]), inks < 100 { inks += 1 }
    #expect(inks == 42 && canvas.freeColours >= 0)
    #expect(try read(canvas).isNear(5, 5, [0xFF, 0xFD, 0xF7, 255], by: 0))
  }

  /// Of several bands of rows, and more looks of one than are kept.
  @Test func whatWasPackedBeforeChangesNoByte() throws {
    let stock = RowStock()
    var canvas = try canvas(90, 130)
    let made = canvas.ink(Self.blue, over: [Self.paper])
    let ink = try #require(made)
    for turn in [0, 1, 2, 3, 4, 5, 6, 0, 5] {
      var picture = canvas
      picture.draw(Array(repeating: UInt8(turn * 40), count: 30), width: 6, left: 10, top: 60 - turn * 8, with: ink)
      let pressed = try #require(picture.png(from: stock))
      #expect(pressed == picture.png())
      #expect(try studio.pixels(of: pressed, longestSide: 2000).size == picture.size)
    }
  }

  @Test func theSameAlwaysGivesTheSameBytes() throws {
    var one = try canvas()
    var other = try canvas()
    let disc = Sample.disc(20).over(Self.paper)
    let isPlaced = [one.place(disc, left: 3, top: 3), one.place(disc, left: 3, top: 3), other.place(disc, left: 3, top: 3)]
    #expect(!isPlaced.contains(false))
    #expect(one.png() == other.png())
  }
}
