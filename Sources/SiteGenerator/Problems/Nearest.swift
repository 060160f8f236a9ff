/// The candidate that a writer most likely meant, for "Did you mean …?"; nil where none is near.
///
/// Distance: Damerau-Levenshtein in its optimal-string-alignment form, so that swapped letters count once. Near: at most a third of the
/// longer name's letters differ.
func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(name.lowercased().utf8.prefix(120))
  let wantedLetters = LetterCounts(wanted)
  var best: (distance: Int, candidate: String)?
  for candidate in candidates {
    let length = min(candidate.utf8.count, 120)
    let longer = max(wanted.count, length)
    let limit = min(longer < 3 ? 0 : max(1, longer / 3), best?.distance ?? .max)
    guard abs(wanted.count - length) <= limit else { continue }
    let other = Array(candidate.lowercased().utf8.prefix(120))
    guard wantedLetters.leastDistance(to: LetterCounts(other)) <= limit else { continue }
    let distance = editDistance(wanted, other)
    guard distance <= limit else { continue }
    if let best, (best.distance, best.candidate) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.candidate
}

/// How often each letter occurs, in 32 classes: tells most pairs apart without comparing them letter by letter.
private struct LetterCounts {
  private var counts = SIMD32<Int8>(repeating: 0)

  init(_ bytes: [UInt8]) {
    for byte in bytes { counts[Int(byte & 31)] &+= 1 }
  }

  /// Each edit changes the surplus of one side by one at most.
  func leastDistance(to other: LetterCounts) -> Int {
    let difference = counts &- other.counts
    var surplus = 0
    var deficit = 0
    for index in 0..<32 {
      if difference[index] > 0 { surplus += Int(difference[index]) } else { deficit -= Int(difference[index]) }
    }
    return max(surplus, deficit)
  }
}

private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var older = [Int](repeating: 0, count: b.count + 1)
  var previous = Array(0...b.count)
  for i in 1...a.count {
    var current = [i] + [Int](repeating: 0, count: b.count)
    for j in 1...b.count {
      current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { current[j] = min(current[j], older[j - 2] + 1) }
    }
    (older, previous) = (previous, current)
  }
  return previous[b.count]
}
