import PNGFiles

@testable import Pictures

/// Files that no writer here makes, put together by hand.
enum HandMade {
  /// A JPEG with one more segment behind its start.
  static func jpeg(_ file: [UInt8], with segment: UInt8, _ content: [UInt8]) -> [UInt8] {
    let length = content.count + 2
    return Array(file.prefix(2)) + [0xFF, segment, UInt8(length >> 8), UInt8(length & 0xFF)] + content + file.dropFirst(2)
  }

  /// Exif as phones write it: orientation, maker, and where the picture was taken.
  static func exif(orientation: Int) -> [UInt8] {
    func entry(_ tag: Int, _ type: UInt8, _ count: UInt8, _ value: [UInt8]) -> [UInt8] {
      [UInt8(tag >> 8), UInt8(tag & 0xFF), 0, type, 0, 0, 0, count] + value
    }
    let place = 8 + 2 + 3 * 12 + 4
    let numbers = place + 2 + 2 * 12 + 4
    let main =
      entry(0x010F, 2, 4, "Fon\0".latin1) + entry(0x0112, 3, 1, [0, UInt8(orientation), 0, 0])
      + entry(0x8825, 4, 1, [0, 0, 0, UInt8(place)])
    let gps = entry(0x0001, 2, 2, "N\0\0\0".latin1) + entry(0x0002, 5, 3, [0, 0, 0, UInt8(numbers)])
    let degrees = [51, 1, 30, 1, 26, 1].flatMap { number -> [UInt8] in [0, 0, 0, number] }
    return "Exif\0\0MM\0*".latin1 + [0, 0, 0, 8, 0, 3] + main + [0, 0, 0, 0, 0, 2] + gps + [0, 0, 0, 0] + degrees
  }

  /// A JPEG of one block in four inks (Adobe's, turned round as Photoshop writes them), all of one colour: each ink from 0 to 255.
  static func inks(_ inks: [Int]) -> [UInt8] {
    func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] { [0xFF, marker, 0, UInt8(content.count + 2)] + content }
    // Every step is 8, so that the one number a block has is the colour itself, less 128. Its size in bits follows a code of four bits.
    let table = segment(0xDB, [0] + [UInt8](repeating: 8, count: 64))
    let frame = segment(0xC0, [8, 0, 8, 0, 8, 4] + (1...4).flatMap { ink -> [UInt8] in [ink, 0x11, 0] })
    let sizes = segment(0xC4, [0x00, 0, 0, 0, 9] + [UInt8](repeating: 0, count: 12) + (0...8).map { UInt8($0) })
    let end = segment(0xC4, [0x10, 1] + [UInt8](repeating: 0, count: 15) + [0])
    let scan = segment(0xDA, [4] + (1...4).flatMap { ink -> [UInt8] in [ink, 0] } + [0, 63, 0])
    var bits = ""
    for ink in inks {
      let value = 255 - ink - 128
      let magnitude = abs(value)
      let size = magnitude == 0 ? 0 : Int.bitWidth - magnitude.leadingZeroBitCount
      let code = value < 0 ? value + (1 << size) - 1 : value
      bits += binary(size, 4) + (size == 0 ? "" : binary(code, size)) + "0"
    }
    bits += String(repeating: "1", count: (8 - bits.count % 8) % 8)
    var data: [UInt8] = []
    var rest = Substring(bits)
    while !rest.isEmpty {
      let byte = UInt8(rest.prefix(8), radix: 2) ?? 0
      data += byte == 0xFF ? [0xFF, 0] : [byte]
      rest = rest.dropFirst(8)
    }
    return [0xFF, 0xD8] + segment(0xEE, "Adobe".latin1 + [0, 100, 0, 0, 0, 0, 0]) + table + frame + sizes + end + scan + data + [
      0xFF, 0xD9,
    ]
  }

  private static func binary(_ number: Int, _ digits: Int) -> String {
    let text = String(number, radix: 2)
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// A PNG whose rows stand in it as they are, not packed (RFC 1950 and 1951, stored blocks).
  static func png(_ size: PictureSize, depth: UInt8, colourType: UInt8, rows: [[UInt8]], more: [[UInt8]] = []) -> [UInt8] {
    let header = size.width.bigEndianBytes + size.height.bigEndianBytes + [depth, colourType, 0, 0, 0]
    return PNGFile.signature + PNGFile.chunk("IHDR", header) + more.flatMap { $0 }
      + PNGFile.chunk("IDAT", stored(rows.flatMap { [0] + $0 })) + PNGFile.end
  }

  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    let length = [UInt8(bytes.count & 0xFF), UInt8(bytes.count >> 8)]
    var (low, high) = (1, 0)
    for byte in bytes {
      low = (low + Int(byte)) % 65521
      high = (high + low) % 65521
    }
    return [0x78, 0x01, 1] + length + length.map { ~$0 } + bytes + (high << 16 | low).bigEndianBytes
  }

  /// A GIF of 2 by 2 pixels a frame, each frame in one colour of red, green, blue and white.
  static func gif(frames: [UInt8], extras: [UInt8] = []) -> [UInt8] {
    let start = "GIF89a".latin1 + [2, 0, 2, 0, 0x81, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255]
    let all = frames.flatMap { colour -> [UInt8] in
      // Codes of three bits, the first in the lowest: clear (4) before the table grows, and the end (5).
      let pixel = Int(colour)
      let codes = [4, pixel, pixel, 4, pixel, pixel, 5].enumerated().reduce(0) { $0 | $1.element << ($1.offset * 3) }
      return [0x21, 0xF9, 4, 0, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 3]
        + [UInt8(codes & 0xFF), UInt8(codes >> 8 & 0xFF), UInt8(codes >> 16)] + [0]
    }
    return start + extras + all + [0x3B]
  }

  /// A GIF whose screen is one pixel, with frames of one colour: left, top, width and height of each, whatever pixels there are for them.
  static func gif(framesAt boxes: [[Int]]) -> [UInt8] {
    let frames = boxes.flatMap { box -> [UInt8] in
      [0x2C] + box.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [0, 2, 2, 0x44, 0x01, 0]
    }
    return "GIF89a".latin1 + [1, 0, 1, 0, 0x80, 0, 0, 255, 0, 0, 0, 255, 0] + frames + [0x3B]
  }

  /// An animation of one picture, shown as often as that.
  static func animation(ofWebP file: [UInt8], size: PictureSize, frames: Int) -> [UInt8] {
    func three(_ number: Int) -> [UInt8] { [0, 8, 16].map { UInt8(number >> $0 & 0xFF) } }
    let box = three(size.width - 1) + three(size.height - 1)
    let frame = RIFFChunks.chunk("ANMF", three(0) + three(0) + box + three(100) + [0] + file.dropFirst(12))
    let all = (0..<frames).flatMap { _ in frame }
    return RIFFChunks.chunk(
      "RIFF", "WEBP".latin1 + RIFFChunks.chunk("VP8X", [0x02, 0, 0, 0] + box) + RIFFChunks.chunk("ANIM", [0, 0, 0, 0, 0, 0]) + all)
  }

  /// An animation of one picture, shown as often as that.
  static func animation(ofPNG file: [UInt8], size: PictureSize, frames: Int) -> [UInt8] {
    let box = size.width.bigEndianBytes + size.height.bigEndianBytes + [UInt8](repeating: 0, count: 8) + [0, 1, 0, 10, 0, 0]
    var number = 0
    var result = PNGFile.signature
    var pixels: [UInt8] = []
    for chunk in PNGChunks(bytes: file) {
      switch chunk.name {
      case "IHDR": result += file[chunk.all] + PNGFile.chunk("acTL", frames.bigEndianBytes + 0.bigEndianBytes)
      case "IDAT": pixels += file[chunk.content]
      case "IEND": break
      default: result += file[chunk.all]
      }
    }
    result += PNGFile.chunk("fcTL", number.bigEndianBytes + box) + PNGFile.chunk("IDAT", pixels)
    for _ in 1..<max(frames, 1) where frames > 1 {
      result += PNGFile.chunk("fcTL", (number + 1).bigEndianBytes + box)
      result += PNGFile.chunk("fdAT", (number + 2).bigEndianBytes + pixels)
      number += 2
    }
    return result + PNGFile.end
  }

  /// A colour profile in which what is called red is green, and the other way round (ICC.1, version 2).
  static let swappedProfile: [UInt8] = {
    func fixed(_ number: Double) -> [UInt8] { Int((number * 65536).rounded()).bigEndianBytes }
    func colour(_ xyz: [Double]) -> [UInt8] { "XYZ ".latin1 + [0, 0, 0, 0] + xyz.flatMap(fixed) }
    let red = colour([0.4361, 0.2225, 0.0139])
    let green = colour([0.3851, 0.7169, 0.0971])
    let blue = colour([0.1431, 0.0606, 0.7141])
    let curve = "curv".latin1 + [0, 0, 0, 0, 0, 0, 0, 1, 2, 51, 0, 0]
    let tags: [(String, [UInt8])] = [
      ("wtpt", colour([0.9642, 1, 0.8249])), ("rXYZ", green), ("gXYZ", red), ("bXYZ", blue),
      ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
    ]
    var table = tags.count.bigEndianBytes
    var content: [UInt8] = []
    for (name, bytes) in tags {
      table += name.latin1 + (128 + 4 + tags.count * 12 + content.count).bigEndianBytes + bytes.count.bigEndianBytes
      content += bytes
    }
    let length = 128 + table.count + content.count
    var header = length.bigEndianBytes + [0, 0, 0, 0, 2, 0x40, 0, 0] + "mntrRGB XYZ ".latin1 + [UInt8](repeating: 0, count: 12)
    header += "acsp".latin1 + [UInt8](repeating: 0, count: 28) + fixed(0.9642) + fixed(1) + fixed(0.8249)
    return header + [UInt8](repeating: 0, count: 128 - header.count) + table + content
  }()
}
