/// A number made of text, the same on every computer and in every year, unlike Swift's own `Hasher`.
enum StableHash {
  /// FNV-1a, 64 bits (draft-eastlake-fnv, section 2), its bits mixed once more so that the low ones can be used alone.
  static func of(_ text: String) -> UInt64 { of(Array(text.utf8)) }

  static func of(_ bytes: [UInt8]) -> UInt64 {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    let mixed = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
    return mixed ^ mixed >> 33
  }
}
