/// How often each two signs stand side by side in a text, kept up to date while pairs become signs of their own: counting anew for each of
/// several hundred pairs took a tenth of a second of every build.
struct PairCounts {
  typealias Pair = (first: UInt16, second: UInt16)

  /// By both signs in one number.
  private var counts: [UInt32: Int32] = [:]
  /// Pairs that come less often than this save next to nothing.
  private static let often = 4

  init(_ signs: [UInt16]) {
    for (one, other) in zip(signs, signs.dropFirst()) { count(one, other, 1) }
  }
}

extension PairCounts {
  /// Nil where no pair is worth a sign. Of those that come equally often always the same one, so that the same text gives the same bytes.
  var commonest: Pair? {
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), most.value >= Self.often else { return nil }
    return (UInt16(most.key >> 16), UInt16(most.key & 0xFFFF))
  }

  /// Puts a new sign wherever the pair stands.
  mutating func replace(_ pair: Pair, with sign: UInt16, in signs: inout [UInt16]) {
    var end = 0
    var place = 0
    while place < signs.count {
      let next = signs[place]
      if next == pair.first, place + 1 < signs.count, signs[place + 1] == pair.second {
        move(pair, to: sign, after: end > 0 ? signs[end - 1] : nil, before: place + 2 < signs.count ? signs[place + 2] : nil)
        signs[end] = sign
        place += 2
      } else {
        signs[end] = next
        place += 1
      }
      end += 1
    }
    signs.removeLast(signs.count - end)
  }

  /// What stands beside the pair stands beside the sign now.
  private mutating func move(_ pair: Pair, to sign: UInt16, after before: UInt16?, before after: UInt16?) {
    count(pair.first, pair.second, -1)
    if let before {
      count(before, pair.first, -1)
      count(before, sign, 1)
    }
    if let after {
      count(pair.second, after, -1)
      count(sign, after, 1)
    }
  }

  private mutating func count(_ first: UInt16, _ second: UInt16, _ change: Int32) {
    let key = UInt32(first) << 16 | UInt32(second)
    let now = counts[key, default: 0] + change
    counts[key] = now > 0 ? now : nil
  }
}
