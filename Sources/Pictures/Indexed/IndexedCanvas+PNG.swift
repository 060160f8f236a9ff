import PNGFiles

extension IndexedCanvas {
  /// The canvas as a PNG file with a palette (third edition, sections 5 and 11): the same bytes, whatever is in the stock. Nil where there is no
  /// memory left.
  ///
  /// - Parameter stock: rows of pictures that are like this one.
  public func png(from stock: RowStock = RowStock()) -> [UInt8]? {
    let palette = colours.flatMap { colour in [0, 8, 16].map { UInt8(truncatingIfNeeded: colour >> $0) } }
    let packed = rows.withUnsafeBufferPointer { rows in
      stride(from: 0, to: size.height, by: Self.band).enumerated().map { number, row in
        let bytes = row * (size.width + 1)..<min(row + Self.band, size.height) * (size.width + 1)
        return stock.packed(UnsafeBufferPointer(rebasing: rows[bytes]), band: number, level: Self.level)
      }
    }
    guard packed.allSatisfy({ !$0.stream.isEmpty }) else { return nil }
    return PNGFile.head(width: size.width, height: size.height, bits: 8, colours: palette) + PNGFile.pixels(packed) + PNGFile.end
  }

  /// Rows that are packed by themselves: about as many as a line of words, so that a line that is the same in all pictures is packed once.
  private static let band = 48
  /// Most rows are alike: level 1 saves no time, and level 6 takes three times as long, for a quarter fewer bytes.
  private static let level: Int32 = 2
}
