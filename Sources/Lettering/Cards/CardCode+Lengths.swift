extension CardCode {
  /// The lengths that suit how often bytes, the end of the block (256) and matches (RFC 1951, section 3.2.5) were counted in cards of a site
  /// in English and Welsh. Differences are from -8 to 8; what no card has has no code.
  static let symbolLengths: [UInt8] =
    [2, 4, 4, 5, 7, 11, 14, 12, 13] + Array(repeating: 0, count: 239) + [13, 12, 14, 11, 7, 5, 4, 3]
    + [13, 7, 8, 8, 8, 8, 8, 7, 7, 6, 5, 6, 7, 6, 6, 7, 7, 6, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 9, 3]

  /// For distances: 1 is a run; the others are from a letter to the same one before it.
  static let distanceLengths: [UInt8] = [1, 0, 0, 0, 0, 0, 8, 8, 8, 8, 7, 5, 5, 5, 3, 4, 3, 5, 5, 8, 8]
}
