/// The different colours of a picture, as drawings and screenshots have few of. A colour is a pixel's four bytes, red lowest; what is wholly
/// transparent is one colour, whatever stands under it.
struct ColourTable {
  private static let slots = 16384
  /// More than this are no longer few.
  private static let most = 8192

  private(set) var colours: [UInt32] = []
  /// How many pixels have each.
  private(set) var counts: [Int] = []
  /// Hash table: for each slot the colour's number plus one, or 0.
  private var numbers = [Int32](repeating: 0, count: slots)

  /// Nil for pictures of more than 8,192 colours.
  init?(_ pixels: Pixels) {
    var last: UInt32?
    var number = 0
    var run = 0
    let isCounted = pixels.forEachPixel { pixel in
      if pixel == last {
        run += 1
        return true
      }
      if last != nil { counts[number] += run }
      number = self.number(adding: pixel)
      last = pixel
      run = 1
      return colours.count <= Self.most
    }
    guard isCounted, !colours.isEmpty else { return nil }
    counts[number] += run
  }
}

extension ColourTable {
  /// Of a colour that is in the picture.
  func number(of colour: UInt32) -> Int {
    var slot = Self.slot(of: colour)
    while numbers[slot] != 0, colours[Int(numbers[slot]) - 1] != colour { slot = (slot + 1) % Self.slots }
    return Int(numbers[slot]) - 1
  }

  private mutating func number(adding colour: UInt32) -> Int {
    var slot = Self.slot(of: colour)
    while numbers[slot] != 0 {
      let number = Int(numbers[slot]) - 1
      if colours[number] == colour { return number }
      slot = (slot + 1) % Self.slots
    }
    colours.append(colour)
    counts.append(0)
    numbers[slot] = Int32(colours.count)
    return colours.count - 1
  }

  /// Multiplied by 2^32 divided by the golden ratio, which spreads neighbours (Knuth, The Art of Computer Programming, 6.4).
  private static func slot(of colour: UInt32) -> Int { Int((colour &* 0x9E37_79B9) >> 18) }
}

extension Pixels {
  /// From the top, until the body says false; then false is returned.
  @inline(__always)
  func forEachPixel(_ body: (UInt32) -> Bool) -> Bool {
    bytes.withUnsafeBytes { bytes in
      for offset in stride(from: 0, to: min(bytes.count & ~3, size.pixels * 4), by: 4) {
        let pixel = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        if !body(pixel >> 24 == 0 ? 0 : pixel) { return false }
      }
      return true
    }
  }
}
