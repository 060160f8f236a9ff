/// The letters that stand for a name: `Friends of the Fens` → `F`, `F`.
enum Initials {
  /// One to three, in capitals; none for a name without letters or digits.
  static func of(_ name: String) -> [String] {
    let words = name.split { $0.isWhitespace || "-–—/&+·".contains($0) }
      .map { $0.drop { !$0.isLetter && !$0.isNumber } }
      .filter { !$0.isEmpty }
    let weighty = words.filter { !small.contains($0.lowercased()) }
    return (weighty.isEmpty ? words : weighty).prefix(3).compactMap { $0.first?.uppercased() }
  }

  /// English, Welsh, Irish and Scottish Gaelic words for of, the, and, in, for. Not Welsh “i” and “a”: in English names they are letters.
  private static let small: Set<String> = [
    "of", "the", "and", "in", "for", "at", "on", "to", "with", "y", "yr", "ac", "ar", "yn", "an", "na", "agus", "le", "is",
  ]
}
