import PNGFiles
import Testing

@testable import Pictures

@Suite struct PictureCleaningTests {
  private let studio: PictureStudio

  init() throws { studio = try Sample.studio.get() }

  private func expectSamePixels(_ bytes: [UInt8], _ cleaned: Cleaned) throws {
    #expect(try studio.pixels(of: bytes, longestSide: 5000) == studio.pixels(of: cleaned.bytes, longestSide: 5000))
    // What is clean stays as it is.
    #expect(PictureCleaning.clean(cleaned.bytes) == cleaned)
  }

  private func jpeg(progressive: Bool = false) throws -> [UInt8] {
    let pixels = Sample.photo(200, 120)
    return try pixels.bytes.withUnsafeBytes {
      try VipsPicture.over($0, size: pixels.size).withoutAlpha().jpeg(quality: 85, progressive: progressive)
    }
  }

  @Test(arguments: [false, true])
  func jpegKeepsItsPixelsAndNothingOfItsMaker(progressive: Bool) throws {
    let plain = try jpeg(progressive: progressive)
    var file = HandMade.jpeg(plain, with: 0xFE, "A comment: Secret".latin1)
    file = HandMade.jpeg(file, with: 0xE2, "MPF\0Secret".latin1)
    file = HandMade.jpeg(file, with: 0xED, "Photoshop 3.0\08BIM Secret".latin1)
    file = HandMade.jpeg(file, with: 0xE1, "http://ns.adobe.com/xap/1.0/\0Secret".latin1)
    file = HandMade.jpeg(file, with: 0xE1, HandMade.exif(orientation: 1))
    // A preview inside of JFIF, and what phones append: a video, another picture.
    file = HandMade.jpeg(file, with: 0xE0, "JFIF\0".latin1 + [1, 2, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]) + "ftypmp42 Secret".latin1 + plain
    let cleaned = try #require(PictureCleaning.clean(file))
    #expect(cleaned.kind == .jpeg && cleaned.orientation == 1)
    #expect(Leftovers.names(in: cleaned.bytes) == [])
    #expect(!String(decoding: cleaned.bytes, as: UTF8.self).contains("Secret"))
    #expect(cleaned.bytes.count == plain.count + 18)
    try expectSamePixels(file, cleaned)
  }

  @Test func jpegKeepsProfileAndInks() throws {
    let profiled = HandMade.jpeg(try jpeg(), with: 0xE2, "ICC_PROFILE\0".latin1 + [1, 1] + HandMade.swappedProfile)
    let cleaned = try #require(PictureCleaning.clean(profiled))
    #expect(cleaned.bytes == profiled)
    let inks = HandMade.inks([10, 200, 90, 30])
    try expectSamePixels(inks, try #require(PictureCleaning.clean(inks)))
  }

  @Test(arguments: 1...8)
  func whichWayUpStaysSaidAndNothingElse(orientation: Int) throws {
    let file = HandMade.jpeg(try jpeg(), with: 0xE1, HandMade.exif(orientation: orientation))
    let cleaned = try #require(PictureCleaning.clean(file))
    #expect(cleaned.orientation == orientation)
    #expect(Leftovers.names(in: cleaned.bytes).count == (orientation == 1 ? 0 : 1))
    #expect(cleaned.bytes.count <= file.count - 60)
    try expectSamePixels(file, cleaned)
  }

  @Test func bytesBetweenSegmentsAndPaddingArePassedOver() throws {
    let plain = try jpeg()
    let file = Array(plain.prefix(2)) + [0xFF, 0xFF, 0xFE, 0, 4, 1, 2] + "junk".latin1 + plain.dropFirst(2)
    let cleaned = try #require(PictureCleaning.clean(file))
    #expect(cleaned.bytes == plain)
  }

  @Test func pngKeepsItsPixelsAndNothingOfItsMaker() throws {
    let plain = try studio.encode(Sample.disc(90), as: .png)
    let secrets = [
      ("tEXt", "Author\0Secret".latin1), ("iTXt", "XML:com.adobe.xmp\0\0\0\0\0Secret".latin1), ("tIME", [7, 234, 1, 1, 1, 1, 1]),
      ("eXIf", Array(HandMade.exif(orientation: 1).dropFirst(6))), ("prVt", "Secret".latin1), ("pHYs", [0, 0, 0, 9, 0, 0, 0, 9, 1]),
    ].flatMap { PNGFile.chunk($0.0, $0.1) }
    let file = Array(plain.prefix(33)) + secrets + plain.dropFirst(33) + "behind the end".latin1
    let cleaned = try #require(PictureCleaning.clean(file))
    #expect(cleaned == Cleaned(kind: .png, bytes: plain, orientation: 1))
    let turned = Array(plain.prefix(33)) + PNGFile.chunk("eXIf", Array(HandMade.exif(orientation: 6).dropFirst(6))) + plain.dropFirst(33)
    let upright = try #require(PictureCleaning.clean(turned))
    #expect(upright.orientation == 6 && Leftovers.names(in: upright.bytes) == ["eXIf"] && upright.bytes.count < turned.count)
    try expectSamePixels(turned, upright)
  }

  @Test func aPNGWithAnUnknownPartThatCannotBeLeftOutIsNoPicture() throws {
    let plain = try studio.encode(Sample.disc(9), as: .png)
    #expect(PictureCleaning.clean(Array(plain.prefix(33)) + PNGFile.chunk("CgBI", [1]) + plain.dropFirst(33)) == nil)
  }

  @Test(arguments: [false, true])
  func webpKeepsItsPixelsAndNothingOfItsMaker(transparent: Bool) throws {
    let pixels = transparent ? Sample.disc(90) : Sample.photo(90, 60)
    let plain = try pixels.bytes.withUnsafeBytes {
      try VipsPicture.over($0, size: pixels.size).withoutIdleAlpha().webp(quality: 70, effort: 2, loss: .lossy)
    }
    let box = [pixels.size.width - 1, 0, 0, pixels.size.height - 1, 0, 0].map { UInt8($0) }
    let parts = plain.has("VP8X", at: 12) ? Array(plain.dropFirst(12 + 18)) : Array(plain.dropFirst(12))
    let flags: UInt8 = transparent ? 0x1C : 0x0C
    let content =
      RIFFChunks.chunk("VP8X", [flags, 0, 0, 0] + box) + parts + RIFFChunks.chunk("EXIF", HandMade.exif(orientation: 1))
      + RIFFChunks.chunk("XMP ", "Secret".latin1) + RIFFChunks.chunk("what", "Secret!".latin1)
    let file = RIFFChunks.chunk("RIFF", "WEBP".latin1 + content) + "behind the end".latin1
    let cleaned = try #require(PictureCleaning.clean(file))
    #expect(cleaned == Cleaned(kind: .webp, bytes: plain, orientation: 1))
    #expect(Leftovers.names(in: cleaned.bytes) == [])
    try expectSamePixels(file, cleaned)
  }

  @Test func gifKeepsItsFramesAndHowOftenTheyRun() throws {
    let comment: [UInt8] = [0x21, 0xFE, 6] + "Secret".latin1 + [0]
    let application: [UInt8] = [0x21, 0xFF, 11] + "XMP DataXMP".latin1 + [6] + "Secret".latin1 + [0]
    let text: [UInt8] = [0x21, 0xF9, 4, 0, 10, 0, 0, 0, 0x21, 0x01, 12] + [UInt8](repeating: 0, count: 12) + [6] + "Secret".latin1 + [0]
    let runs: [UInt8] = [0x21, 0xFF, 11] + "NETSCAPE2.0".latin1 + [3, 1, 5, 0, 0]
    let noisyRuns = Array(runs.prefix(runs.count - 1)) + [6] + "Secret".latin1 + [0]
    let file = HandMade.gif(frames: [1, 2, 3], extras: comment + application + noisyRuns + text) + "behind the end".latin1
    let cleaned = try #require(PictureCleaning.clean(file))
    #expect(cleaned == Cleaned(kind: .gif, bytes: HandMade.gif(frames: [1, 2, 3], extras: runs), orientation: 1))
    try expectSamePixels(file, cleaned)
  }

  @Test func animationsStayWhole() throws {
    let size = PictureSize(width: 40, height: 30)
    let webp = HandMade.animation(ofWebP: try studio.encode(Sample.photo(40, 30), as: .webp), size: size, frames: 3)
    #expect(PictureCleaning.clean(webp)?.bytes == webp)
    let png = HandMade.animation(ofPNG: try studio.encode(Sample.photo(40, 30), as: .png), size: size, frames: 3)
    #expect(PictureCleaning.clean(png)?.bytes == png)
  }

  @Test func otherFilesAreNotCleaned() {
    for file in ["", "<svg/>", "%PDF", "GIF89a", "\u{FF}\u{D8}\u{FF}", "RIFF\0\0\0\0WEBP", "\u{89}PNG\r\n\u{1A}\n"] {
      #expect(PictureCleaning.clean(file.latin1) == nil)
    }
  }

  @Test func motionIsToldFromStills() throws {
    let size = PictureSize(width: 8, height: 8)
    let (webp, png) = (try studio.encode(Sample.photo(8, 8), as: .webp), try studio.encode(Sample.photo(8, 8), as: .png))
    for frames in [1, 2, 5] {
      #expect(AnimationCheck.isAnimated(HandMade.gif(frames: [UInt8](repeating: 1, count: frames))) == (frames > 1))
      #expect(AnimationCheck.isAnimated(HandMade.animation(ofWebP: webp, size: size, frames: frames)) == (frames > 1))
      #expect(AnimationCheck.isAnimated(HandMade.animation(ofPNG: png, size: size, frames: frames)) == (frames > 1))
    }
    for still in [webp, png, try jpeg(), "<svg/>".latin1, []] { #expect(!AnimationCheck.isAnimated(still)) }
    // Breaks off in the third frame.
    #expect(AnimationCheck.isAnimated(HandMade.gif(frames: [1, 2, 3]).dropLast(10)))
  }
}
