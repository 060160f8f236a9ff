/// Words drawn as lines: the house's own letters, the same on every computer, whatever fonts are there.
///
/// A size is the height of capitals in pixels, from the middle of the lowest stroke to the middle of the highest. Half a stroke more is seen
/// above and below.
public enum Lettering {
  /// Whether there is a letter for every character: Latin ones, digits and common signs.
  public static func canWrite(_ text: String) -> Bool {
    Alphabet.house.letters(of: text.unicodeScalars) != nil
  }

  /// Nil for a character of another script.
  public static func glyph(for character: Character) -> Glyph? {
    guard let letters = Alphabet.house.letters(of: character.unicodeScalars), letters.count == 1, let letter = letters.first else {
      return nil
    }
    let drawing = Alphabet.house.drawings[Int(letter.drawing)]
    return Glyph(
      strokes: Alphabet.house.path(of: letter), width: drawing.width, left: drawing.left,
      advance: drawing.left + drawing.width + drawing.right,
      rise: Alphabet.house.rise(of: letter))
  }

  /// In pixels, from the left edge of the first stroke to the right edge of the last. Characters without a letter take no room.
  public static func width(of text: String, size: Double, weight: Weight = .regular) -> Double {
    Line.width(of: known(text), weight: weight) * size / 100
  }

  /// The glyphs of a line, and the x in pixels of each one's 0: the first stroke's left edge is at 0.
  public static func place(_ line: String, size: Double, weight: Weight = .regular) -> [(glyph: Glyph, x: Double)] {
    let characters = line.compactMap { character in glyph(for: character).map { (character, $0) } }
    let places = Line(known(String(characters.map(\.0))), weight: weight).places
    return zip(characters, places).map { (glyph: $0.1, x: $1 * size / 100) }
  }

  /// A whole line as one path, in pixels: the baseline is at y = 0, the first stroke's left edge at x = 0. To be drawn without filling, with
  /// round caps and joins, `weight.stroke * size / 100` wide.
  public static func strokes(of line: String, size: Double, weight: Weight = .regular) -> StrokePath {
    let line = Line(known(line), weight: weight)
    return zip(line.letters, line.places).reduce(StrokePath()) { path, letter in
      path + Alphabet.house.path(of: letter.0).placed(x: letter.1 * size / 100, y: -size, scale: size / 100)
    }
  }

  /// The letters of those characters that have one.
  static func known(_ text: String) -> [Letter] {
    Alphabet.house.letters(of: text.unicodeScalars) ?? text.flatMap { Alphabet.house.letters(of: $0.unicodeScalars) ?? [] }
  }
}
