import Pictures
import Testing

@testable import SiteGenerator

@Suite struct PictureSizeTests {
  static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 44, 0, 0, 0, 200, 8, 6, 0, 0, 0,
  ]

  static func webp(_ chunk: String, _ data: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(chunk)".utf8) + [UInt8(data.count), 0, 0, 0] + data
  }

  /// 300 by 200, as a camera held in this way stored it.
  static func jpeg(frame: UInt8 = 0xC0, orientation: UInt8? = nil, isLittle: Bool = true) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 1]
    if let orientation {
      let little: [UInt8] = [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
      let big: [UInt8] = [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
      bytes += [0xFF, 0xE1, 0, 30] + Array("Exif\0\0".utf8) + (isLittle ? little : big)
    }
    // A table between, its content looking like a frame, and padding before the frame's marker.
    bytes += [0xFF, 0xC4, 0, 8, 0xFF, 0xC0, 0, 17, 8, 0]
    return bytes + [0xFF, 0xFF, 0xFF, frame, 0, 17, 8, 0, 200, 1, 44, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xFF, 0xDA]
  }

  static let pictures: [(PictureKind, [UInt8])] = [
    (.png, png), (.jpeg, jpeg()), (.jpeg, jpeg(frame: 0xC2)), (.jpeg, jpeg(frame: 0xCF)), (.jpeg, jpeg(orientation: 3)),
    (.gif, Array("GIF89a".utf8) + [44, 1, 200, 0, 0]), (.gif, Array("GIF87a".utf8) + [44, 1, 200, 0, 0]),
    (.webp, webp("VP8 ", [0x30, 1, 0, 0x9D, 1, 0x2A, 44, 0x41, 200, 0x80])),
    (.webp, webp("VP8L", [0x2F, 0x2B, 0xC1, 0x31, 0x00])),
    (.webp, webp("VP8X", [0x10, 0, 0, 0, 43, 1, 0, 199, 0, 0])),
    (.svg, Array("\u{FEFF}<?xml version='1.0'?><!-- a --><svg viewBox='0 0 300 199.7'><path d='M0 0'/></svg>".utf8)),
    (.svg, Array("<svg:svg xmlns:svg='http://www.w3.org/2000/svg' width='300' height='200'><svg:path d='M0 0'/></svg:svg>".utf8)),
  ]

  @Test(arguments: pictures)
  func readsKindAndSizeFromTheFirstBytes(_ kind: PictureKind, _ bytes: [UInt8]) {
    #expect(PictureKind(bytes) == kind)
    #expect(PictureSize.read(bytes) == PictureSize(width: 300, height: 200))
  }

  @Test(arguments: 1...9, [true, false])
  func turnsPhotosThatLieOnTheirSide(_ orientation: UInt8, _ isLittle: Bool) {
    let size = PictureSize.read(Self.jpeg(orientation: orientation, isLittle: isLittle))
    #expect(size == ((5...8).contains(orientation) ? PictureSize(width: 200, height: 300) : PictureSize(width: 300, height: 200)))
  }

  @Test(arguments: pictures)
  func whatBreaksOffHasNoSizeOrTheRightOne(_ kind: PictureKind, _ bytes: [UInt8]) {
    for length in 0..<bytes.count {
      let size = PictureSize.read(Array(bytes.prefix(length)))
      #expect(size == nil || size == PictureSize(width: 300, height: 200))
    }
  }

  @Test(arguments: pictures)
  func oddBytesNeverStopTheBuild(_ kind: PictureKind, _ bytes: [UInt8]) {
    for index in bytes.indices {
      for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
        var odd = bytes
        odd[index] = value
        if let size = PictureSize.read(odd) { #expect(size.width > 0 && size.height > 0) }
      }
    }
  }

  @Test(arguments: ["%PDF-1.7", "PK\u{03}\u{04}", "<html><svg>", "hello", "", "BM", "II*\0"])
  func whatIsNoPictureIsNamed(_ start: String) throws {
    let (logo, faults) = Logo.read(Array(start.utf8), path: "logo.png", count: start.utf8.count)
    let fault = try #require(faults.first)
    if start.hasPrefix("<html>") {
      #expect(logo == nil)
    } else {
      #expect(logo == nil && faults.count == 1)
      #expect(fault.seen.hasPrefix("The logo \"logo.png\" is ") && fault.advice.contains("SVG, PNG, JPEG"))
    }
    KindWords.check(fault)
  }

  @Test func thePathOfAFileIsNeverCut() throws {
    let path = "groups/the-association-of-budget-holders/logo of the whole association.png"
    let (_, faults) = Logo.read(Array("Dear all".utf8), path: path, count: 8)
    #expect(try #require(faults.first).seen.hasPrefix("The logo \"\(path)\" "))
  }

  @Test func picturesTooLargeToDecodeAreTurnedAway() throws {
    var huge = Self.png
    huge.replaceSubrange(16..<24, with: [0, 0, 0xC3, 0x50, 0, 0, 0xC3, 0x50])
    let (logo, faults) = Logo.read(huge, path: "logo.png", count: huge.count)
    #expect(logo == nil)
    #expect(try #require(faults.first).seen == "The logo \"logo.png\" is 50000 by 50000 pixels, more than a logo needs.")
    let (heavy, heavyFaults) = Logo.read(Self.png, path: "logo.png", count: Logo.largestFile + 1)
    #expect(heavy == nil && heavyFaults.count == 1)
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func bytesBecomeText(_ text: String, _ base64: String) {
    var output: [UInt8] = []
    Base64.encode(Array(text.utf8), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == base64)
  }
}
