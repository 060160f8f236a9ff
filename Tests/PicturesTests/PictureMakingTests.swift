import PNGFiles
import Testing

@testable import Pictures

@Suite struct PictureMakingTests {
  private let studio: PictureStudio

  init() throws { studio = try Sample.studio.get() }

  @Test func makesEverySizeInTheOrderAskedForAndNeverEnlarges() throws {
    let photo = try studio.encode(Sample.photo(900, 600), as: .jpeg)
    let made = try studio.make(
      [
        PictureOrder(.width(300), .webp), PictureOrder(.width(800), .jpeg), PictureOrder(.width(5000), .png), PictureOrder(.whole, .jpeg),
        PictureOrder(.width(1), .jpeg),
      ], of: photo)
    #expect(made.map(\.kind) == [.webp, .jpeg, .png, .jpeg, .jpeg])
    #expect(made.map(\.size.width) == [300, 800, 900, 900, 1])
    #expect(made.map(\.size.height) == [200, 533, 600, 600, 1])
    for picture in made {
      #expect(PictureKind(picture.bytes) == picture.kind)
      #expect(PictureSize.stated(by: picture.bytes) == picture.size)
    }
  }

  @Test(arguments: [
    (PictureSize(width: 600, height: 315), PictureSize(width: 600, height: 315)),
    (PictureSize(width: 200, height: 400), PictureSize(width: 200, height: 400)),
    (PictureSize(width: 1200, height: 630), PictureSize(width: 900, height: 473)),
    (PictureSize(width: 100, height: 6000), PictureSize(width: 10, height: 600)),
  ])
  func cutsShapesOutOfTheMiddleAsLargeAsTheOriginalAllows(shape: PictureSize, size: PictureSize) throws {
    let photo = try studio.encode(Sample.corners(900, 600), as: .png)
    let made = try #require(try studio.make([PictureOrder(.cover(shape), .png)], of: photo).first)
    #expect(made.size == size)
    let pixels = try studio.pixels(of: made.bytes, longestSide: 2000)
    #expect(pixels.size == size)
    #expect(pixels.isNear(0, 0, [255, 0, 0, 255]) && pixels.isNear(size.width - 1, size.height - 1, [255, 255, 255, 255]))
  }

  /// Orientation as in Exif, and which colours then stand left and right at the top.
  @Test(arguments: [
    (1, [255, 0, 0, 255], [0, 255, 0, 255]), (2, [0, 255, 0, 255], [255, 0, 0, 255]), (3, [255, 255, 255, 255], [0, 0, 255, 255]),
    (4, [0, 0, 255, 255], [255, 255, 255, 255]), (5, [255, 0, 0, 255], [0, 0, 255, 255]), (6, [0, 0, 255, 255], [255, 0, 0, 255]),
    (7, [255, 255, 255, 255], [0, 255, 0, 255]), (8, [0, 255, 0, 255], [255, 255, 255, 255]),
  ])
  func standsUpright(orientation: Int, left: [Int], right: [Int]) throws {
    let lying = HandMade.jpeg(
      try studio.encode(Sample.corners(400, 200), as: .jpeg), with: 0xE1, HandMade.exif(orientation: orientation))
    let isTurned = orientation > 4
    let made = try #require(try studio.make([PictureOrder(.width(isTurned ? 50 : 100), .jpeg)], of: lying).first)
    #expect(made.size == (isTurned ? PictureSize(width: 50, height: 100) : PictureSize(width: 100, height: 50)))
    let pixels = try studio.pixels(of: made.bytes, longestSide: 100)
    #expect(pixels.isNear(2, 2, left, by: 25) && pixels.isNear(pixels.size.width - 3, 2, right, by: 25))
    #expect(
      try studio.pixels(of: lying, longestSide: 400).size
        == (isTurned ? PictureSize(width: 200, height: 400) : PictureSize(width: 400, height: 200)))
  }

  @Test(arguments: [PictureKind.jpeg, .png, .webp])
  func leavesNothingOfWhereAPhotoWasTaken(kind: PictureKind) throws {
    var photo = HandMade.jpeg(try studio.encode(Sample.photo(300, 200), as: .jpeg), with: 0xE1, HandMade.exif(orientation: 1))
    photo = HandMade.jpeg(photo, with: 0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Secret</x:xmpmeta>".latin1)
    photo = HandMade.jpeg(photo, with: 0xED, "Photoshop 3.0\08BIM Secret".latin1)
    photo = HandMade.jpeg(photo, with: 0xFE, "Secret".latin1)
    for size in [PictureOrder.Size.whole, .width(100)] {
      let made = try #require(try studio.make([PictureOrder(size, kind)], of: photo).first)
      #expect(Leftovers.names(in: made.bytes) == [])
    }
  }

  @Test func showsColoursAsTheirProfileMeansThem() throws {
    let red = Sample.pixels(64, 64) { _, _ in [255, 0, 0, 255] }
    let plain = try studio.encode(red, as: .jpeg)
    let profiled = HandMade.jpeg(plain, with: 0xE2, "ICC_PROFILE\0".latin1 + [1, 1] + HandMade.swappedProfile)
    #expect(try studio.pixels(of: plain, longestSide: 64).isNear(32, 32, [255, 0, 0, 255]))
    #expect(try studio.pixels(of: profiled, longestSide: 64).isNear(32, 32, [0, 255, 0, 255]))
    let broken = HandMade.jpeg(plain, with: 0xE2, "ICC_PROFILE\0".latin1 + [1, 1] + HandMade.swappedProfile.prefix(200))
    #expect(try studio.pixels(of: broken, longestSide: 64).isNear(32, 32, [255, 0, 0, 255]))
  }

  @Test(arguments: [([255, 0, 255, 0], 1), ([0, 0, 0, 255], 3), ([0, 0, 0, 0], 4), ([0, 255, 255, 0], 0), ([255, 255, 0, 0], 2)])
  func mixesInksToLight(inks: [Int], strongest: Int) throws {
    let colour = try studio.pixels(of: HandMade.inks(inks), longestSide: 8).colour(4, 4)
    switch strongest {
    case 3: #expect(colour.prefix(3).allSatisfy { $0 < 60 })
    case 4: #expect(colour.prefix(3).allSatisfy { $0 > 240 })
    default: #expect((0..<3).allSatisfy { $0 == strongest || colour[$0] < colour[strongest] - 50 })
    }
  }

  @Test func readsSixteenBitsGreysAndListsOfColours() throws {
    let size = PictureSize(width: 2, height: 2)
    let deep = HandMade.png(
      size, depth: 16, colourType: 2, rows: [[UInt8]](repeating: [128, 9, 0, 0, 64, 3, 128, 9, 0, 0, 64, 3], count: 2))
    #expect(try studio.pixels(of: deep, longestSide: 9).isNear(1, 1, [128, 0, 64, 255], by: 1))
    let grey = HandMade.png(size, depth: 8, colourType: 0, rows: [[90, 90], [90, 90]])
    #expect(try studio.pixels(of: grey, longestSide: 9).colour(1, 1) == [90, 90, 90, 255])
    let clear = HandMade.png(size, depth: 16, colourType: 4, rows: [[UInt8]](repeating: [90, 90, 64, 64, 90, 90, 64, 64], count: 2))
    #expect(try studio.pixels(of: clear, longestSide: 9).isNear(1, 1, [90, 90, 90, 64], by: 1))
    let colours = PNGFile.chunk("PLTE", [255, 0, 0, 0, 0, 255])
    let listed = HandMade.png(size, depth: 1, colourType: 3, rows: [[0x40], [0x40]], more: [colours, PNGFile.chunk("tRNS", [0])])
    let pixels = try studio.pixels(of: listed, longestSide: 9)
    #expect(pixels.colour(0, 0)[3] == 0 && pixels.colour(1, 0) == [0, 0, 255, 255])
  }

  @Test func keepsWhatIsTransparentAndPutsItOnWhiteInAJPEG() throws {
    let disc = try studio.encode(Sample.disc(300), as: .png)
    let made = try studio.make(
      [PictureOrder(.width(100), .png), PictureOrder(.width(100), .webp), PictureOrder(.width(100), .jpeg)], of: disc)
    for picture in made {
      let pixels = try studio.pixels(of: picture.bytes, longestSide: 100)
      #expect(pixels.isNear(50, 50, [255, 0, 0, 255]))
      #expect(picture.kind == .jpeg ? pixels.isNear(1, 1, [255, 255, 255, 255]) : pixels.colour(1, 1)[3] == 0)
      // Soft edges keep their colour: no dark rim.
      if picture.kind != .jpeg { #expect((0..<100).allSatisfy { pixels.colour($0, 50)[3] < 32 || pixels.colour($0, 50)[0] > 225 }) }
    }
  }

  @Test func anAlphaThatSaysNothingIsLeftOut() throws {
    let size = PictureSize(width: 64, height: 64)
    let row = (0..<64).flatMap { x -> [UInt8] in [UInt8(x * 3), UInt8(255 - x), 7, 255] }
    let opaque = HandMade.png(size, depth: 8, colourType: 6, rows: [[UInt8]](repeating: row, count: 64))
    let made = try #require(try studio.make([PictureOrder(.width(31), .png)], of: opaque).first)
    #expect(made.bytes[25] == 2 || made.bytes[25] == 3 && !PNGChunks(bytes: made.bytes).contains { $0.name == "tRNS" })
  }

  @Test func takesTheFirstFrameOfAnAnimation() throws {
    let gif = HandMade.gif(frames: [1, 2])
    #expect(try studio.pixels(of: gif, longestSide: 9).colour(0, 0) == [0, 255, 0, 255])
    let made = try studio.make([PictureOrder(.whole, .png), PictureOrder(.whole, .webp)], of: gif)
    #expect(made.map(\.size) == [PictureSize(width: 2, height: 2), PictureSize(width: 2, height: 2)])
    #expect(!made.contains { AnimationCheck.isAnimated($0.bytes) })
    let webp = try studio.encode(Sample.photo(40, 30), as: .webp)
    let moving = HandMade.animation(ofWebP: webp, size: PictureSize(width: 40, height: 30), frames: 3)
    #expect(try studio.pixels(of: moving, longestSide: 99).size == PictureSize(width: 40, height: 30))
  }

  @Test(arguments: [
    (PictureSize(width: 6000, height: 1000), PictureKind.jpeg), (PictureSize(width: 1000, height: 6000), .jpeg),
    (PictureSize(width: 1700, height: 2500), .jpeg), (PictureSize(width: 1700, height: 900), .png),
    (PictureSize(width: 900, height: 600), .png), (PictureSize(width: 90, height: 60), .jpeg), (PictureSize(width: 1, height: 300), .png),
    (PictureSize(width: 3300, height: 700), .webp),
  ])
  func anOrderAloneGivesTheSameBytesAsAmongOthers(size: PictureSize, kind: PictureKind) throws {
    let file = try studio.encode(Sample.photo(size.width, size.height), as: kind)
    let sizes: [PictureOrder.Size] =
      [480, 800, 1200, 1600, 2000, 100].map { .width($0) } + [
        .cover(PictureSize(width: 1200, height: 630)), .cover(PictureSize(width: 300, height: 300)),
      ]
    let orders = sizes.map { PictureOrder($0, .jpeg) } + [PictureOrder(.width(480), .png), PictureOrder(.width(800), .jpeg)]
    let together = try studio.make(orders, of: file)
    for (order, made) in zip(orders, together) { #expect(try studio.make([order], of: file) == [made]) }
    #expect(try studio.make(orders.reversed(), of: file) == together.reversed())
    #expect(Set(together.map(\.size)).count > 1 || size.width < 100)
  }

  @Test func drawingsAreMadeAloneAndTogetherAlike() throws {
    let svg = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3000 2000"><circle cx="900" cy="900" r="700" fill="red"/></svg>"#
      .latin1
    let orders = [50, 480, 2000].map { PictureOrder(.width($0), .png) } + [PictureOrder(.whole, .png)]
    let together = try studio.make(orders, of: svg)
    #expect(together.map(\.size.width) == [50, 480, 2000, 3000])
    for (order, made) in zip(orders, together) { #expect(try studio.make([order], of: svg) == [made]) }
  }

  @Test func twoStudiosAndManyThreadsMakeTheSameBytes() async throws {
    let photo = try studio.encode(Sample.photo(500, 400), as: .jpeg)
    let orders = [PictureKind.jpeg, .webp, .png].flatMap { [PictureOrder(.width(320), $0), PictureOrder(.width(90), $0)] }
    let first = try studio.make(orders, of: photo)
    try await withThrowingTaskGroup(of: [MadePicture].self) { group in
      for _ in 0..<6 { group.addTask { try PictureStudio.open().make(orders, of: photo) } }
      for try await made in group { #expect(made == first) }
    }
  }
}
