import Pictures

@testable import SiteGenerator

/// Pictures for tiny whole sites.
enum PhotoSamples {
  /// A JPEG with colours from edge to edge, and with what a camera writes: `secret` stands in a segment of its own.
  static func jpeg(_ width: Int, _ height: Int, secret: String = "") throws -> [UInt8] {
    let plain = try PictureStudio.open().encode(pixels(width, height), as: .jpeg)
    let note = Array("Exif\0\0\(secret)".utf8)
    return plain[..<2] + [0xFF, 0xE1, UInt8((note.count + 2) >> 8), UInt8((note.count + 2) & 255)] + note + plain[2...]
  }

  static func png(_ width: Int, _ height: Int) throws -> [UInt8] { try PictureStudio.open().encode(pixels(width, height), as: .png) }

  private static func pixels(_ width: Int, _ height: Int) -> Pixels {
    var bytes: [UInt8] = []
    for y in 0..<height {
      for x in 0..<width { bytes += [UInt8(x * 255 / width), UInt8(y * 255 / height), UInt8((x * 7 + y * 3) & 127), 255] }
    }
    return Pixels(size: PictureSize(width: width, height: height), bytes: bytes)
  }

  /// Two frames of one dot.
  static let movingGIF: [UInt8] = {
    let frame: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
    return Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255] + frame + frame + [0x3B]
  }()
}
