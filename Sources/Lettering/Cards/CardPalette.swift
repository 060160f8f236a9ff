/// The ramps of all cards, and as many of a mark's colours as there is room for.
struct CardPalette: Sendable {
  private(set) var colours = CardInk.colours
  /// The bits of red, green and blue that tell a mark's colours apart.
  private let bits: (red: Int, green: Int, blue: Int)
  private let buckets: [Int]

  /// A mark is drawn small: more colours are hardly seen, and make every card larger.
  private static let room = 64

  /// Colours that share their high bits become their mean; as few bits are cut as need be.
  init(of pixels: [CardColour]) {
    var bits = (red: 8, green: 8, blue: 8)
    var buckets = Self.buckets(pixels, bits)
    for fewer in [(6, 6, 6), (5, 6, 5), (5, 5, 4), (4, 5, 4), (4, 4, 3), (3, 4, 3), (3, 3, 3), (3, 3, 2), (2, 3, 2)]
    where buckets.count > Self.room {
      bits = (red: fewer.0, green: fewer.1, blue: fewer.2)
      buckets = Self.buckets(pixels, bits)
    }
    self.bits = bits
    self.buckets = buckets
    var sums = [(red: Int, green: Int, blue: Int, count: Int)](repeating: (0, 0, 0, 0), count: buckets.count)
    for pixel in pixels {
      guard let place = Self.place(of: Self.bucket(pixel, bits), in: buckets) else { continue }
      sums[place].red += Int(pixel.red)
      sums[place].green += Int(pixel.green)
      sums[place].blue += Int(pixel.blue)
      sums[place].count += 1
    }
    colours += sums.map { sum in
      func mean(_ total: Int) -> UInt8 { UInt8((total + sum.count / 2) / sum.count) }
      return CardColour(mean(sum.red), mean(sum.green), mean(sum.blue))
    }
  }

  /// The place of one of the colours that the palette was made of.
  func place(of colour: CardColour) -> UInt8 {
    guard let place = Self.place(of: Self.bucket(colour, bits), in: buckets) else { return 0 }
    return UInt8(CardInk.count + place)
  }
}

extension CardPalette {
  private static func bucket(_ colour: CardColour, _ bits: (red: Int, green: Int, blue: Int)) -> Int {
    (Int(colour.red) >> (8 - bits.red)) << 16 | (Int(colour.green) >> (8 - bits.green)) << 8 | Int(colour.blue) >> (8 - bits.blue)
  }

  /// Sorted, each once.
  private static func buckets(_ pixels: [CardColour], _ bits: (red: Int, green: Int, blue: Int)) -> [Int] {
    Set(pixels.map { bucket($0, bits) }).sorted()
  }

  private static func place(of bucket: Int, in buckets: [Int]) -> Int? {
    var low = 0
    var high = buckets.count
    while low < high {
      let middle = (low + high) / 2
      if buckets[middle] < bucket { low = middle + 1 } else { high = middle }
    }
    return low < buckets.count && buckets[low] == bucket ? low : nil
  }
}
