/// A line of words as letters in their places, for capitals 100 high: what is drawn of it needs no look at its characters again.
public struct SetLine: Sendable {
  public struct Place: Sendable {
    /// The same for the same letter, below 10,000.
    public let number: Int
    /// The x of its own 0.
    public let x: Double
  }

  /// Those that are seen: spaces are not among them.
  public let letters: [Place]
  public let width: Double

  /// Nil for words that the house's own letters cannot write.
  public init?(_ line: String, weight: Lettering.Weight = .regular) {
    let alphabet = Alphabet.house
    guard let found = alphabet.letters(of: line.unicodeScalars) else { return nil }
    let line = Line(found, weight: weight)
    width = line.width
    letters = zip(line.letters, line.places).compactMap { letter, x in
      alphabet.drawings[Int(letter.drawing)].path.steps.isEmpty ? nil : Place(number: letter.number, x: x)
    }
  }

  /// What a letter of this number looks like.
  public static func strokes(of number: Int) -> StrokePath {
    let (drawing, accent) = number.quotientAndRemainder(dividingBy: Int(Accent.count))
    guard Alphabet.house.drawings.indices.contains(drawing), let accent = UInt8(exactly: accent).flatMap(Accent.init(rawValue:)) else {
      return StrokePath()
    }
    return Alphabet.house.path(of: Letter(drawing: UInt8(drawing), accent: accent))
  }
}
