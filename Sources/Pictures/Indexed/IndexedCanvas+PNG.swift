import CZlib
import PNGFiles

extension IndexedCanvas {
  /// The canvas as a PNG file with a palette (third edition, sections 5 and 11). Nil where there is no memory left.
  public var png: [UInt8]? {
    let palette = colours.flatMap { colour in [0, 8, 16].map { UInt8(truncatingIfNeeded: colour >> $0) } }
    guard let packed = Self.packed(rows) else { return nil }
    return PNGFile.head(width: size.width, height: size.height, bits: 8, colours: palette) + PNGFile.chunk("IDAT", packed) + PNGFile.end
  }

  /// Most rows are alike: level 1 saves no time, and level 6 takes three times as long, for a quarter fewer bytes.
  private static let level: Int32 = 2

  private static func packed(_ raw: [UInt8]) -> [UInt8]? {
    var length = compressBound(UInt(raw.count))
    let packed = [UInt8](unsafeUninitializedCapacity: Int(length)) { output, count in
      let result = raw.withUnsafeBufferPointer { compress2(output.baseAddress, &length, $0.baseAddress, UInt($0.count), level) }
      count = result == Z_OK ? Int(length) : 0
    }
    return packed.isEmpty ? nil : packed
  }
}
