/// An ASCII text made shorter: two signs that often stand side by side become one sign, and the same again with what then stands there.
///
/// `abcab abcab` becomes `ÀcÀ ÀcÀ`, and then `ÁÀ ÁÀ`: À stands for `ab`, and Á for `Àc`.
struct PackedText {
  let text: String
  /// Two signs for each new sign.
  let pairs: String
  /// The first new signs: those of ASCII that the text does not use, as they weigh least.
  let free: String
  /// The next ones are Latin letters, then Cyrillic ones: of two bytes each, and none of them joins the sign before it.
  static let letters: [ClosedRange<UInt16>] = [0xC0...0x2FF, 0x400...0x481, 0x48A...0x52F]

  init(_ ascii: String) {
    var signs = ascii.unicodeScalars.map { UInt16($0.value & 0x7F) }
    let free = Set(0x21...0x7E as ClosedRange<UInt16>).subtracting(signs).subtracting(Array("'\\".utf16)).sorted()
    var counts = PairCounts(signs)
    var pairs: [UInt16] = []
    for sign in free + Self.letters.joined() {
      guard let pair = counts.commonest else { break }
      counts.replace(pair, with: sign, in: &signs)
      pairs += [pair.first, pair.second]
    }
    text = String(decoding: signs, as: UTF16.self)
    self.pairs = String(decoding: pairs, as: UTF16.self)
    self.free = String(decoding: free, as: UTF16.self)
  }
}
