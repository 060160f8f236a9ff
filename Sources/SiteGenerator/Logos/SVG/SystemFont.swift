/// How wide fonts set words that the house's own letters cannot write: nobody knows which font a reader has, so as wide as the broadest
/// common one (DejaVu Sans) sets them.
enum SystemFont {
  /// A font's size for capitals that are 1 high.
  static let perCapital = 1.37

  static func width(of line: String, size: Double) -> Double {
    line.reduce(0) { $0 + share(of: $1) } * size
  }

  private static func share(of letter: Character) -> Double {
    guard let scalar = letter.unicodeScalars.first else { return 0 }
    switch letter {
    case "i", "j", "l", "I", ".", ",", "'", "’", ":", ";", "|", "!", " ": return 0.36
    case "f", "r", "t", "-", "(", ")": return 0.48
    case "m", "w", "M", "W", "@": return 1.02
    case _ where scalar.value >= 0x1100 && !(0x1E00...0x20CF).contains(scalar.value): return 1.02
    default: return letter.isUppercase ? 0.78 : 0.67
    }
  }
}
