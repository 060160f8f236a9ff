import Testing

@testable import Pictures

@Suite struct PictureFaultTests {
  private let studio: PictureStudio

  init() throws { studio = try Sample.studio.get() }

  @Test(arguments: [PictureKind.jpeg, .png, .webp], [(10, 100), (50, 100), (90, 100), (99, 100)])
  func whatBreaksOffIsRefusedAtEverySize(kind: PictureKind, part: (Int, Int)) throws {
    let whole = try studio.encode(Sample.photo(640, 480), as: kind)
    let half = Array(whole.prefix(whole.count * part.0 / part.1))
    for size in [PictureOrder.Size.whole, .width(60), .width(200)] {
      #expect(throws: PictureFault.breaksOff(kind)) { _ = try studio.make([PictureOrder(size, .jpeg)], of: half) }
    }
    #expect(throws: PictureFault.breaksOff(kind)) { _ = try studio.pixels(of: half, longestSide: 64) }
  }

  @Test func aPhotoInSeveralScansThatBreaksOffIsRefused() throws {
    let pixels = Sample.photo(640, 480)
    let whole = try pixels.bytes.withUnsafeBytes {
      try VipsPicture.over($0, size: pixels.size).withoutAlpha().jpeg(quality: 80, progressive: true)
    }
    #expect(try studio.make([PictureOrder(.width(60), .jpeg)], of: whole).count == 1)
    for part in [60, 90, 99] {
      #expect(throws: PictureFault.breaksOff(.jpeg)) {
        _ = try studio.make([PictureOrder(.width(60), .jpeg)], of: Array(whole.prefix(whole.count * part / 100)))
      }
    }
  }

  @Test func pixelsThatCannotBeUnpackedAreBroken() throws {
    var png = try studio.encode(Sample.photo(200, 200), as: .png)
    png[png.count / 2] ^= 0x55
    #expect(throws: PictureFault.broken(.png)) { _ = try studio.make([PictureOrder(.whole, .png)], of: png) }
  }

  @Test func whatIsTooLargeIsRefusedBeforeItIsDecoded() throws {
    let huge = HandMade.png(PictureSize(width: 50_000, height: 50_000), depth: 8, colourType: 6, rows: [[0]])
    let fault = PictureFault.tooLarge(PictureSize(width: 50_000, height: 50_000), most: 100_000_000)
    #expect(throws: fault) { _ = try studio.make([PictureOrder(.width(10), .png)], of: huge) }
    #expect(throws: fault) { _ = try studio.pixels(of: huge, longestSide: 10) }
    #expect(fault.description == "is 50000 by 50000 pixels, more than 100 million in all")
    let small = try studio.encode(Sample.photo(40, 30), as: .png)
    #expect(throws: PictureFault.self) { _ = try studio.pixels(of: small, longestSide: 10, atMost: 1000) }
  }

  /// Left, top, width and height of the frame behind a screen of one pixel, and how large that makes the picture.
  @Test(arguments: [
    ([0, 0, 65535, 65535], 65535, 65535), ([65535, 65535, 65535, 65535], 131_070, 131_070), ([20_000, 0, 1, 60_000], 20_001, 60_000),
  ])
  func aGIFIsAsLargeAsItsFirstFrameReaches(frame: [Int], width: Int, height: Int) throws {
    let gif = HandMade.gif(framesAt: [frame])
    let size = PictureSize(width: width, height: height)
    #expect(gif.count < 60 && PictureSize.stated(by: gif) == size)
    let fault = PictureFault.tooLarge(size, most: PictureStudio.mostPixels)
    #expect(throws: fault) { _ = try studio.make([PictureOrder(.width(10), .png)], of: gif) }
    #expect(throws: fault) { _ = try studio.pixels(of: gif, longestSide: 10) }
    #expect(throws: fault) { _ = try OriginalPicture(kind: .gif, bytes: gif).size(atMost: PictureStudio.mostPixels) }
    #expect(studio.workingMemory(of: gif) > 1_000_000_000)
  }

  @Test(arguments: [[[0, 0, 30, 20]], [[7, 5, 30, 20]], [[0, 0, 1, 1], [200, 0, 1, 60]], [[0, 0, 9, 9], [5, 5, 9, 9]]])
  func aGIFStatesTheSizeThatReadersFind(frames: [[Int]]) throws {
    let gif = HandMade.gif(framesAt: frames)
    #expect(try OriginalPicture(kind: .gif, bytes: gif).size(atMost: 10_000) == PictureSize.stated(by: gif))
  }

  /// Whatever the first bytes were taken for.
  @Test(arguments: [PictureKind.jpeg, .png, .webp, .gif])
  func theSizeThatTheReaderFindsIsCheckedToo(kind: PictureKind) throws {
    let file = kind == .gif ? HandMade.gif(frames: [1]) : try studio.encode(Sample.photo(40, 30), as: kind)
    let original = OriginalPicture(kind: kind, bytes: file)
    let size = try original.size(atMost: 1200)
    #expect(size == PictureSize.stated(by: file))
    #expect(throws: PictureFault.tooLarge(size, most: size.pixels - 1)) { _ = try original.size(atMost: size.pixels - 1) }
  }

  @Test(arguments: [("%PDF-1.7", "is a PDF document, not a picture"), ("", "is empty"), ("II*\0\u{08}\0\0\0", "TIFF")])
  func otherFilesAreNamed(start: String, words: String) throws {
    let fault = #expect(throws: PictureFault.self) { _ = try studio.make([PictureOrder(.whole, .png)], of: start.latin1) }
    #expect(fault?.description.contains(words) == true)
  }

  @Test(arguments: [PictureKind.webp, .svg, .jpeg])
  func aStudioWithoutAKindSaysSo(kind: PictureKind) throws {
    let poor = try PictureStudio.open(without: [kind])
    #expect(!poor.canRead(kind) && !poor.canWrite(kind))
    #expect(studio.canRead(kind))
    let file = kind == .svg ? "<svg/>".latin1 : try studio.encode(Sample.photo(9, 9), as: kind)
    #expect(throws: PictureFault.cannotRead(kind)) { _ = try poor.pixels(of: file, longestSide: 9) }
    #expect(throws: PictureFault.cannotRead(kind)) { _ = try poor.make([], of: file) }
    if kind != .svg {
      let png = try studio.encode(Sample.photo(9, 9), as: .png)
      #expect(throws: PictureFault.cannotWrite(kind)) { _ = try poor.make([PictureOrder(.whole, kind)], of: png) }
      #expect(throws: PictureFault.cannotWrite(kind)) { _ = try poor.encode(Sample.photo(9, 9), as: kind) }
    } else {
      #expect(throws: PictureFault.cannotRead(.svg)) { _ = try poor.draw(svg: file, size: PictureSize(width: 9, height: 9)) }
    }
  }
}
