/// Stands for a text or a file in 128 bits, so that no two of a site are alike; the same on every computer. It keeps nobody out who wants two
/// files to look alike: it tells old files from new ones.
struct Fingerprint: Sendable, Hashable {
  let first: UInt64
  let second: UInt64

  init(_ first: UInt64, _ second: UInt64) {
    self.first = first
    self.second = second
  }

  /// Two lanes, each multiplied to 128 bits and folded, eight bytes at a time: photos are read at the speed of memory.
  init(of bytes: [UInt8]) { self = bytes.withUnsafeBytes { Fingerprint(of: $0) } }

  init(of bytes: ArraySlice<UInt8>) { self = bytes.withUnsafeBytes { Fingerprint(of: $0) } }

  private init(of buffer: UnsafeRawBufferPointer) {
    var first = UInt64(buffer.count) ^ 0x51ab_6e3d_9c07_f24b
    var second: UInt64 = 0xa3d2_17f8_5be9_6c01
    let whole = buffer.count & ~7
    for offset in stride(from: 0, to: whole, by: 8) {
      Self.mix(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)), into: &first, &second)
    }
    let rest = buffer[whole...].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    Self.mix(rest, into: &first, &second)
    // Once more, so that the last bytes reach every bit.
    Self.mix(0x6f1d_4ac3_90be_7285, into: &first, &second)
    self.init(first, second)
  }

  /// Stands for nothing.
  static let none = Fingerprint(0, 0)

  /// 32 digits and small letters.
  var text: String {
    [first, second].map { lane in
      let digits = String(lane, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  init(of text: String) { self.init(of: Array(text.utf8)) }

  private static func mix(_ word: UInt64, into first: inout UInt64, _ second: inout UInt64) {
    first = folded((first ^ word).multipliedFullWidth(by: 0x9e6c_63d0_876a_3f6b)) &+ word
    second = folded((second &+ word).multipliedFullWidth(by: 0xd1b5_4a32_d192_ed03)) ^ (word << 32 | word >> 32)
  }

  private static func folded(_ product: (high: UInt64, low: UInt64)) -> UInt64 { product.high ^ product.low }
}
