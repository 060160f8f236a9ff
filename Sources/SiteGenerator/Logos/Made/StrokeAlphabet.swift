/// Letters drawn as lines, since an SVG picture on a page can rely on no font. A glyph is 100 high and stands on 100; its lines are
/// the middles of strokes.
enum StrokeAlphabet {
  struct Glyph {
    var width: Double
    /// Path data.
    var path: String
    /// How far it reaches above the capitals, for an accent.
    var rise = 0.0
  }

  /// Nil for what is not a plain or accented Latin capital or a digit.
  static func glyph(for letter: String) -> Glyph? {
    let scalars = decomposed[letter] ?? letter
    guard let base = scalars.first.flatMap({ glyphs[$0] }) else { return nil }
    guard scalars.count > 1 else { return base }
    guard scalars.count == 2, let accent = scalars.last.flatMap({ accents[$0] }) else { return nil }
    return Glyph(width: base.width, path: base.path + accent(base.width / 2), rise: 38)
  }
}

extension StrokeAlphabet {
  private static let glyphs: [Character: Glyph] = [
    "A": Glyph(width: 84, path: "M0 100L42 0L84 100M15 65H69"),
    "B": Glyph(width: 67, path: "M0 0V100H41A26.5 26.5 0 0 0 41 47H0M41 47H36A23.5 23.5 0 0 0 36 0H0"),
    "C": Glyph(width: 82, path: "M81 18A46 50 0 1 0 81 82"),
    "D": Glyph(width: 78, path: "M0 0H28A50 50 0 0 1 28 100H0Z"),
    "E": Glyph(width: 60, path: "M60 0H0V100H60M0 49H50"),
    "F": Glyph(width: 58, path: "M58 0H0V100M0 50H48"),
    "G": Glyph(width: 92, path: "M81 18A46 50 0 1 0 92 53H56"),
    "H": Glyph(width: 76, path: "M0 0V100M76 0V100M0 49H76"),
    "I": Glyph(width: 0, path: "M0 0V100"),
    "J": Glyph(width: 50, path: "M50 0V74A25 26 0 0 1 0 74"),
    "K": Glyph(width: 70, path: "M0 0V100M68 0L0 62M25 39L70 100"),
    "L": Glyph(width: 56, path: "M0 0V100H56"),
    "M": Glyph(width: 94, path: "M0 100V0L47 66L94 0V100"),
    "N": Glyph(width: 78, path: "M0 100V0L78 100V0"),
    "O": Glyph(width: 96, path: "M0 50A48 50 0 1 1 96 50A48 50 0 1 1 0 50Z"),
    "P": Glyph(width: 67, path: "M0 100V0H40A27 27 0 0 1 40 54H0"),
    "Q": Glyph(width: 96, path: "M0 50A48 50 0 1 1 96 50A48 50 0 1 1 0 50ZM62 66L94 102"),
    "R": Glyph(width: 68, path: "M0 100V0H40A27 27 0 0 1 40 54H0M36 54L68 100"),
    "S": Glyph(
      width: 66, path: "M62 18C56 6 46 0 33 0C15 0 3 10 3 25C3 43 20 46 34 50C50 54 66 58 66 76C66 91 52 100 34 100C18 100 6 93 0 80"),
    "T": Glyph(width: 76, path: "M0 0H76M38 0V100"),
    "U": Glyph(width: 76, path: "M0 0V62A38 38 0 0 0 76 62V0"),
    "V": Glyph(width: 82, path: "M0 0L41 100L82 0"),
    "W": Glyph(width: 118, path: "M0 0L29.5 100L59 14L88.5 100L118 0"),
    "X": Glyph(width: 74, path: "M0 0L74 100M74 0L0 100"),
    "Y": Glyph(width: 76, path: "M0 0L38 52L76 0M38 52V100"),
    "Z": Glyph(width: 70, path: "M0 0H70L0 100H70"),
    "0": Glyph(width: 72, path: "M0 50A36 50 0 1 1 72 50A36 50 0 1 1 0 50Z"),
    "1": Glyph(width: 28, path: "M0 20L28 0V100"),
    "2": Glyph(width: 66, path: "M2 27C5 9 18 0 34 0C52 0 64 11 64 28C64 41 57 49 46 59L0 100H66"),
    "3": Glyph(
      width: 66, path: "M4 14C11 4 21 0 32 0C49 0 60 10 60 24C60 39 49 47 30 47C52 47 66 57 66 73C66 90 52 100 33 100C19 100 7 94 0 83"),
    "4": Glyph(width: 74, path: "M56 100V0L0 70H74"),
    "5": Glyph(width: 64, path: "M58 0H10L5 46C14 39 22 37 31 37C51 37 64 50 64 68C64 87 51 100 31 100C17 100 6 94 0 84"),
    "6": Glyph(width: 70, path: "M54 0C24 14 0 40 0 67A35 33 0 1 0 70 67A35 33 0 1 0 0 67"),
    "7": Glyph(width: 66, path: "M0 0H66L24 100"),
    "8": Glyph(width: 66, path: "M4 23.5A29 23.5 0 1 1 62 23.5A29 23.5 0 1 1 4 23.5ZM0 73.5A33 26.5 0 1 1 66 73.5A33 26.5 0 1 1 0 73.5Z"),
    "9": Glyph(width: 70, path: "M16 100C46 86 70 60 70 33A35 33 0 1 0 0 33A35 33 0 1 0 70 33"),
  ]

  /// Accents of Welsh, Irish and Gaelic, above the middle of a letter.
  private static let accents: [Character: @Sendable (Double) -> String] = [
    "´": { "M\(Int($0) - 4) -20L\(Int($0) + 14) -38" },
    "`": { "M\(Int($0) + 4) -20L\(Int($0) - 14) -38" },
    "^": { "M\(Int($0) - 20) -20L\(Int($0)) -38L\(Int($0) + 20) -20" },
    "¨": { "M\(Int($0) - 16) -26h.01M\(Int($0) + 16) -26h.01" },
  ]

  private static let decomposed: [String: String] = [
    "Á": "A´", "À": "A`", "Â": "A^", "Ä": "A¨", "É": "E´", "È": "E`", "Ê": "E^", "Ë": "E¨", "Í": "I´", "Ì": "I`", "Î": "I^", "Ï": "I¨",
    "Ó": "O´", "Ò": "O`", "Ô": "O^", "Ö": "O¨", "Ú": "U´", "Ù": "U`", "Û": "U^", "Ü": "U¨", "Ŵ": "W^", "Ẃ": "W´", "Ẁ": "W`", "Ẅ": "W¨",
    "Ŷ": "Y^", "Ý": "Y´", "Ỳ": "Y`", "Ÿ": "Y¨",
  ]
}
