/// A drawing and an accent on it, as numbers: places in `Alphabet.drawings` and `Accent`.
struct Letter: Hashable, Sendable {
  var drawing: UInt8
  var accent = Accent.none

  /// A place in a table of `Alphabet.letterCount`.
  var number: Int { Int(drawing) * Int(Accent.count) + Int(accent.rawValue) }
}
