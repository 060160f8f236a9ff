import PNGFiles

/// A PNG that names its colours in a list (colour type 3; third edition, section 11.2): drawings and cards come out smaller and sooner than
/// with three bytes a pixel. libvips writes such only from colours that it chose itself. So it is given the numbers of the colours as a grey
/// picture, whose packed bytes are the same, and the file's header is written anew.
enum IndexedPNG {
  static func encode(_ pixels: Pixels, _ table: ColourTable, _ palette: Palette, compression: Int, filtered: Bool = false)
    throws(VipsPicture.Failure) -> [UInt8]
  {
    let bits = [1, 2, 4].first { 1 << $0 >= palette.colours.count } ?? 8
    let rows = packed(pixels, table, palette, bits: bits)
    let bytesInRow = rows.count / max(pixels.size.height, 1)
    let grey = try rows.withUnsafeBufferPointer { (buffer) throws(VipsPicture.Failure) in
      let size = PictureSize(width: bytesInRow, height: pixels.size.height)
      return try VipsPicture.over(UnsafeRawBufferPointer(buffer), size: size, bands: 1).png(compression: compression, filtered: filtered)
    }
    let colours = palette.colours.flatMap { colour in [0, 8, 16].map { UInt8(truncatingIfNeeded: colour >> $0) } }
    let alphas = palette.colours.map { UInt8(truncatingIfNeeded: $0 >> 24) }.prefix { $0 < 255 }
    var result = PNGFile.head(width: pixels.size.width, height: pixels.size.height, bits: bits, colours: colours)
    if !alphas.isEmpty { result += PNGFile.chunk("tRNS", Array(alphas)) }
    for chunk in PNGChunks(bytes: grey) where chunk.name == "IDAT" { result += grey[chunk.all] }
    return result + PNGFile.end
  }

  /// The colours' numbers, one byte each.
  private static func bytes(_ pixels: Pixels, _ table: ColourTable, _ palette: Palette) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: pixels.size.pixels) { buffer, count in
      var last: UInt32?
      var number: UInt8 = 0
      _ = pixels.forEachPixel { pixel in
        if pixel != last {
          number = palette.standIns[table.number(of: pixel)]
          last = pixel
        }
        buffer[count] = number
        count += 1
        return true
      }
    }
  }

  /// The colours' numbers in rows of whole bytes, the first pixel in the highest bits.
  private static func packed(_ pixels: Pixels, _ table: ColourTable, _ palette: Palette, bits: Int) -> [UInt8] {
    if bits == 8 { return bytes(pixels, table, palette) }
    let perByte = 8 / bits
    var rows: [UInt8] = []
    rows.reserveCapacity((pixels.size.width + perByte - 1) / perByte * pixels.size.height)
    var last: UInt32?
    var number: UInt8 = 0
    var byte: UInt8 = 0
    var column = 0
    _ = pixels.forEachPixel { pixel in
      if pixel != last {
        number = palette.standIns[table.number(of: pixel)]
        last = pixel
      }
      column += 1
      byte = byte << UInt8(bits) | number
      if column % perByte == 0 {
        rows.append(byte)
        byte = 0
      }
      if column == pixels.size.width {
        let missing = (perByte - column % perByte) % perByte
        if missing > 0 { rows.append(byte << UInt8(missing * bits)) }
        byte = 0
        column = 0
      }
      return true
    }
    return rows
  }
}
