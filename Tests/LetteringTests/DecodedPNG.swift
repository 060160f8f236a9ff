import CZlib
import Testing

/// A PNG file with a palette, read in the plainest way: every chunk's checksum, all rows, filters 0 and 2.
struct DecodedPNG {
  var width = 0
  var height = 0
  var palette: [UInt8] = []
  var chunks: [String] = []
  /// Places in the palette.
  var pixels: [UInt8] = []

  init(_ file: [UInt8]) throws {
    func big(_ place: Int) -> Int { file[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
    try #require(Array(file.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    var place = 8
    var packed: [UInt8] = []
    while place < file.count {
      let length = big(place)
      let body = Array(file[place + 4..<place + 8 + length])
      try #require(Int(crc32_z(0, body, body.count)) == big(place + 8 + length))
      let name = String(decoding: body.prefix(4), as: UTF8.self)
      chunks.append(name)
      let data = Array(body.dropFirst(4))
      switch name {
      case "IHDR":
        (width, height) = (big(place + 8), big(place + 12))
        try #require(Array(data.dropFirst(8)) == [8, 3, 0, 0, 0])
      case "PLTE": palette = data
      case "IDAT": packed += data
      default: break
      }
      place += length + 12
    }
    var raw = [UInt8](repeating: 0, count: (width + 1) * height + 1)
    var size = UInt(raw.count)
    // Checks the Adler-32 sum as well.
    try #require(uncompress(&raw, &size, packed, UInt(packed.count)) == Z_OK)
    try #require(Int(size) == (width + 1) * height)
    var above = [UInt8](repeating: 0, count: width)
    for row in 0..<height {
      let filter = raw[row * (width + 1)]
      try #require(filter == 0 || filter == 2)
      for column in 0..<width {
        let byte = raw[row * (width + 1) + 1 + column]
        above[column] = filter == 0 ? byte : byte &+ above[column]
      }
      pixels += above
    }
    try #require(pixels.allSatisfy { Int($0) < palette.count / 3 })
  }
}
