/// Pairs that would leave a hole or a clot between them.
struct Kerning: Sendable {
  private let amounts: [Int8]
  private let count: Int

  static let house = Kerning()

  /// The first letter is one of the first word, the second one of the second; accents change nothing.
  private static let pairs: [(String, String, Int8)] = [
    ("A", "TVWY’”'\"", -13), ("A", "vwyCGOQÐ", -5), ("A", "U", -3),
    ("TVWY", "A", -13), ("FP", "A", -12), ("FP", ".,…", -22), ("T", "acdegoqsæœøðuvwxyzmnpr", -15), ("T", ".,…-–—:;«", -16),
    ("VWY", ".,…", -16), ("Y", "acdegoqsæœøð", -15), ("Y", "uvwxyzmnpr", -8), ("VW", "acdegoqsæœøð", -8), ("VW", "uyzmnpr", -3),
    ("VWY", "-–—«", -9), ("L", "TVWY’”'\"", -17), ("L", "vwyCGOQU", -6), ("R", "TVWY", -5), ("P", "acdegoqs", -4), ("F", "acdegoqsr", -4),
    ("KX", "CGOQcdegoqvwy", -7), ("DOQ", "AVWXYTZ", -5), ("O", ".,", -4), ("B", "VWY", -3),
    ("r", ".,…", -14), ("r", "acdegoqsæœøð", -3), ("r", "vwy", 9), ("rkxvwy", "ft", 5), ("ft", "vwyx", 3), ("k", "vwy", 6),
    ("f", ".,…", -8), ("f", "acdegoqsæœøð", -4), ("f", "’”'\")]?!", 12),
    ("vwy", ".,…", -12), ("vwy", "acdegoqsæœøð", -2), ("acdegoqsæœøðbp", "vwyxz", -2), ("k", "acdegoqsæœøð", -6), ("x", "cdegoq", -3),
    ("’‘“", "A", -14), ("’", "sdo", -7), ("“‘", "acdegoqs", -3), ("(", "AJCGOQacdegoqsuvw", -3), ("([", "j", 12),
    ("gjy", ")]", 5), ("1", "1", -10), ("7", ".,4", -14), ("4", "1", -6), ("L", "-–—", -10), ("-–—", "TVWY", -9), ("-–—", "XZ", -3),
  ]

  private init() {
    let drawings = Alphabet.house.drawings
    count = drawings.count
    var places: [Unicode.Scalar: Int] = [:]
    for (index, drawing) in drawings.enumerated() { places[drawing.letter] = index }
    var amounts = [Int8](repeating: 0, count: count * count)
    for (lefts, rights, amount) in Self.pairs {
      for left in lefts.unicodeScalars {
        for right in rights.unicodeScalars {
          if let first = places[left], let second = places[right] { amounts[first * count + second] = amount }
        }
      }
    }
    self.amounts = amounts
  }

  func amount(_ left: Letter, _ right: Letter) -> Double {
    Double(amounts[Int(left.drawing) * count + Int(right.drawing)])
  }
}
