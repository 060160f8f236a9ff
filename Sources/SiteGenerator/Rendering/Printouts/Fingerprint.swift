/// Stands for a text or a file in 128 bits: two hashes, of the bytes and of the bytes in reverse, so that no two of a site are alike.
struct Fingerprint: Sendable, Equatable {
  let text: String

  init(of bytes: [UInt8]) {
    text = [StableHash.of(bytes), StableHash.of(Array(bytes.reversed()))].map { hash in
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
