/// An ASCII text made shorter: two signs that often stand side by side become one sign, and the same again with what then stands there.
///
/// `abcab abcab` becomes `ÀcÀ ÀcÀ`, and then `ÁÀ ÁÀ`: À stands for `ab`, and Á for `Àc`.
struct PackedText {
  let text: String
  /// Two signs for each new sign.
  let pairs: String
  /// The first new signs: those of ASCII that the text does not use, as they weigh least.
  let free: String
  /// The next ones are Latin letters, then Cyrillic ones: of two bytes each, and any editor shows them.
  static let letters: [ClosedRange<UInt16>] = [0xC0...0x2FF, 0x400...0x481]
  /// Pairs that come less often than this save next to nothing.
  private static let often = 4

  init(_ ascii: String) {
    var signs = ascii.unicodeScalars.map { UInt16($0.value & 0x7F) }
    let free = Set(0x21...0x7E as ClosedRange<UInt16>).subtracting(signs).subtracting(Array("'\\".utf16)).sorted()
    var pairs: [UInt16] = []
    for sign in free + Self.letters.joined() {
      guard let pair = Self.commonest(in: signs) else { break }
      Self.replace(pair, with: sign, in: &signs)
      pairs += [pair.0, pair.1]
    }
    text = String(decoding: signs, as: UTF16.self)
    self.pairs = String(decoding: pairs, as: UTF16.self)
    self.free = String(decoding: free, as: UTF16.self)
  }
}

extension PackedText {
  private static func commonest(in signs: [UInt16]) -> (UInt16, UInt16)? {
    var counts: [UInt32: Int] = [:]
    for (one, other) in zip(signs, signs.dropFirst()) { counts[UInt32(one) << 16 | UInt32(other), default: 0] += 1 }
    // Of pairs that come equally often always the same one, so that the same tables give the same bytes.
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), most.value >= often else { return nil }
    return (UInt16(most.key >> 16), UInt16(most.key & 0xFFFF))
  }

  private static func replace(_ pair: (UInt16, UInt16), with sign: UInt16, in signs: inout [UInt16]) {
    var output: [UInt16] = []
    output.reserveCapacity(signs.count)
    for next in signs {
      // A sign that has just been made is no half of the same pair.
      if output.last == pair.0, next == pair.1 { output[output.count - 1] = sign } else { output.append(next) }
    }
    signs = output
  }
}
