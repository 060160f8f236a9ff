import Testing

@testable import Pictures

@Suite struct PictureEncodingTests {
  private let studio: PictureStudio

  init() throws { studio = try Sample.studio.get() }

  /// How many colours; with 1, 2, 4 or 8 bits each in a list, or without one.
  @Test(arguments: [1, 2, 3, 5, 16, 17, 256, 257, 9000], [7, 64, 101])
  func pngIsExact(colours: Int, width: Int) throws {
    let pixels = Sample.pixels(width, 9001 / width + 1) { x, y in
      let number = (x + y * width) % colours
      return number % 5 == 4 ? [number % 256, number / 256, 9, 128] : [number % 256, number / 256, 77, 255]
    }
    let bytes = try studio.encode(pixels, as: .png)
    #expect(Leftovers.names(in: bytes) == [])
    #expect((bytes[25] == 3) == (colours <= 256))
    #expect(try studio.pixels(of: bytes, longestSide: 10_000) == pixels)
  }

  @Test func whatIsSmallEnoughKeepsItsColoursButForBlends() throws {
    // Two colours, and between them a line of a thousand blends.
    let pixels = Sample.pixels(1000, 200) { x, y in
      y == 100 ? [x * 255 / 1000, 90 + x * 100 / 1000, x % 256, 255] : y < 100 ? [250, 240, 230, 255] : [20, 60, 120, 255]
    }
    let bytes = try studio.encode(pixels, as: .png, atMost: 300_000)
    let drawn = try studio.pixels(of: bytes, longestSide: 1000)
    #expect(bytes[25] == 3)
    #expect(drawn.colour(5, 5) == [250, 240, 230, 255] && drawn.colour(5, 150) == [20, 60, 120, 255])
    #expect(zip(drawn.bytes, pixels.bytes).allSatisfy { abs(Int($0) - Int($1)) <= 14 })
  }

  @Test func aPhotoAsPNGHasFewerColoursUntilItFits() throws {
    // As grainy as a photo at night: no filter foretells the next pixel.
    let pixels = Sample.pixels(400, 300) { x, y in
      let mixed = UInt32(x) &* 374_761_393 &+ UInt32(y) &* 668_265_263
      let grain = Int(((mixed ^ mixed >> 13) &* 1_274_126_177) >> 26)
      return [x / 2 + grain, y / 2 + grain, 200 - x / 3 + grain, 255]
    }
    let whole = try studio.encode(pixels, as: .png)
    var last = whole.count
    for part in [80, 50, 25] {
      let most = whole.count * part / 100
      let bytes = try studio.encode(pixels, as: .png, atMost: most)
      #expect(bytes.count <= most && bytes.count <= last)
      #expect(Leftovers.names(in: bytes) == [])
      #expect(try studio.pixels(of: bytes, longestSide: 400).size == pixels.size)
      last = bytes.count
    }
    let fault = #expect(throws: PictureFault.self) { _ = try studio.encode(pixels, as: .png, atMost: 50) }
    guard case .doesNotFit(_, 50) = fault else { return #expect(Bool(false), "\(String(describing: fault))") }
  }

  /// As a logo with light on it: very many colours, and each is foretold by those beside it.
  @Test func whatFiltersPackWellKeepsEveryColour() throws {
    let pixels = Sample.pixels(900, 600) { x, y in [x * 255 / 900, y * 255 / 600, (x + y) * 255 / 1500, 255] }
    let whole = try studio.encode(pixels, as: .png)
    let bytes = try studio.encode(pixels, as: .png, atMost: whole.count * 2)
    #expect(bytes[25] == 2)
    #expect(try studio.pixels(of: bytes, longestSide: 900) == pixels)
  }

  /// Nothing packs worse than noise.
  @Test(arguments: [
    (PictureKind.png, PictureSize(width: 1200, height: 1200), [300_000, 2500]), (.png, PictureSize(width: 1200, height: 630), [300_000]),
    (.png, PictureSize(width: 480, height: 480), [100_000, 20_000, 2000]), (.jpeg, PictureSize(width: 480, height: 480), [100_000, 6000]),
    (.webp, PictureSize(width: 480, height: 480), [100_000, 6000]), (.png, PictureSize(width: 5000, height: 3), [9000, 2000]),
  ])
  func noiseFitsToo(kind: PictureKind, size: PictureSize, bounds: [Int]) throws {
    var state: UInt32 = 7
    let pixels = Sample.pixels(size.width, size.height) { x, _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return [Int(state >> 24), Int(state >> 16 & 255), Int(state >> 8 & 255), x % 50 == 0 ? 100 : 255]
    }
    for most in bounds {
      let bytes = try studio.encode(pixels, as: kind, atMost: most)
      #expect(bytes.count <= most && PictureKind(bytes) == kind && PictureSize.stated(by: bytes) == size)
      #expect(try studio.pixels(of: bytes, longestSide: 5000).size == size)
    }
  }

  @Test func whatFitsWithHalfOfItsDotsIsStillSeen() throws {
    let noise = Sample.pixels(300, 300) { x, y in
      let mixed = (UInt32(x) &* 374_761_393 &+ UInt32(y) &* 668_265_263) &* 1_274_126_177
      let grain = Int(mixed >> 27)
      return x < 150 ? [200 + grain, 30 + grain, 30, 255] : [20, 60 + grain, 200 + grain, 255]
    }
    let bytes = try studio.encode(noise, as: .png, atMost: 9000)
    let seen = try studio.pixels(of: bytes, longestSide: 300)
    #expect(seen.isNear(40, 40, [216, 46, 30, 255], by: 30) && seen.isNear(260, 290, [20, 76, 216, 255], by: 30))
  }

  @Test func drawingsInWebPKeepTheirEdgesAndPhotosAreSmall() throws {
    let lines = Sample.pixels(300, 300) { x, y in x / 3 % 2 == 0 ? [255, 0, 0, 255] : [0, 0, 160, 255] }
    let sharp = try studio.encode(lines, as: .webp)
    let decoded = try studio.pixels(of: sharp, longestSide: 300)
    #expect(decoded.isNear(100, 100, lines.colour(100, 100), by: 4) && decoded.isNear(103, 100, lines.colour(103, 100), by: 4))
    let photo = try studio.encode(Sample.photo(400, 300), as: .jpeg)
    let made = try studio.make([PictureOrder(.whole, .webp), PictureOrder(.whole, .jpeg)], of: photo)
    #expect(made[0].bytes.count < made[1].bytes.count && made[0].bytes.has("VP8 ", at: 12))
  }

  @Test(arguments: PictureKind.allCases)
  func twoRunsGiveTheSameBytes(kind: PictureKind) throws {
    guard studio.canWrite(kind) else {
      #expect(throws: PictureFault.cannotWrite(kind)) { _ = try studio.encode(Sample.disc(60), as: kind) }
      return
    }
    #expect(try studio.encode(Sample.disc(60), as: kind) == PictureStudio.open().encode(Sample.disc(60), as: kind))
  }

  @Test func fewerBytesThanTheSizeSaysAreRefused() {
    let short = Pixels(size: PictureSize(width: 10, height: 10), bytes: [UInt8](repeating: 0, count: 399))
    for kind in [PictureKind.jpeg, .png, .webp] { #expect(throws: PictureFault.self) { _ = try studio.encode(short, as: kind) } }
    let none = Pixels(size: PictureSize(width: 0, height: 0), bytes: [])
    for kind in [PictureKind.jpeg, .png, .webp] { #expect(throws: PictureFault.self) { _ = try studio.encode(none, as: kind) } }
  }

  @Test func identityNamesLibvipsAndIsTheSameForAllStudios() throws {
    let parts = studio.identity.split(separator: ", ")
    #expect(parts.count == 2 && parts[0].starts(with: "libvips 8.") && parts[1].count == 16)
    #expect(try PictureStudio.open(without: [.webp, .svg]).identity == studio.identity)
  }
}
