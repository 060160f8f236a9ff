/// The candidate that a writer most likely meant, for "Did you mean …?"; nil where none is near.
///
/// Distance: Damerau-Levenshtein in its optimal-string-alignment form, so that swapped letters count once. Near: at most a third of the
/// longer name's letters differ.
func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = lowercased(name)
  let wantedLetters = LetterCounts(wanted)
  var table = EditTable(wanted)
  var best: (distance: Int, candidate: String)?
  for candidate in candidates {
    let length = min(candidate.utf8.count, mostLetters)
    let longer = max(wanted.count, length)
    let limit = min(longer < 3 ? 0 : max(1, longer / 3), best?.distance ?? .max)
    guard abs(wanted.count - length) <= limit else { continue }
    let other = lowercased(candidate)
    guard wantedLetters.leastDistance(to: LetterCounts(other)) <= limit, let distance = table.distance(to: other, atMost: limit) else {
      continue
    }
    if let best, (best.distance, best.candidate) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.candidate
}

/// Letters after these are not compared.
private let mostLetters = 120

private func lowercased(_ text: String) -> [UInt8] {
  let start = text.utf8.prefix(mostLetters)
  guard start.allSatisfy({ $0 < 0x80 }) else { return Array(text.lowercased().utf8.prefix(mostLetters)) }
  return start.map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 | 0x20 : $0 }
}

/// How often each letter occurs, in 32 classes: tells most pairs apart without comparing them letter by letter.
private struct LetterCounts {
  private var counts = SIMD32<Int8>(repeating: 0)

  init(_ bytes: [UInt8]) {
    withUnsafeMutableBytes(of: &counts) { counts in
      for byte in bytes { counts[Int(byte & 31)] &+= 1 }
    }
  }

  /// Each edit changes the surplus of one side by one at most. No sum is above `mostLetters`.
  func leastDistance(to other: LetterCounts) -> Int {
    let surplus = pointwiseMax(counts &- other.counts, SIMD32(repeating: 0)).wrappedSum()
    let deficit = pointwiseMax(other.counts &- counts, SIMD32(repeating: 0)).wrappedSum()
    return Int(max(surplus, deficit))
  }
}

/// Three rows of the table of distances between the starts of two names, used again for each pair.
private struct EditTable {
  private let wanted: [UInt8]
  private var older = [Int](repeating: 0, count: mostLetters + 1)
  private var previous = [Int](repeating: 0, count: mostLetters + 1)
  private var current = [Int](repeating: 0, count: mostLetters + 1)

  init(_ wanted: [UInt8]) { self.wanted = wanted }

  /// Nil where it is more.
  mutating func distance(to other: [UInt8], atMost limit: Int) -> Int? {
    for column in 0...other.count { previous[column] = column }
    for row in wanted.indices {
      current[0] = row + 1
      var least = row + 1
      for column in other.indices {
        var best = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (wanted[row] == other[column] ? 0 : 1))
        if row > 0, column > 0, wanted[row] == other[column - 1], wanted[row - 1] == other[column] {
          best = min(best, older[column - 1] + 1)
        }
        current[column + 1] = best
        least = min(least, best)
      }
      // A swap of two letters reaches back over one row, whose least is at most one less than this.
      if least > limit + 1 { return nil }
      swap(&older, &previous)
      swap(&previous, &current)
    }
    return previous[other.count] <= limit ? previous[other.count] : nil
  }
}
