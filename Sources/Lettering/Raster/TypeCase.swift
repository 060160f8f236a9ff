/// The letters of one size and weight as bitmaps, each drawn when it is first asked for.
public struct TypeCase: Sendable {
  public let size: Double
  public let weight: Lettering.Weight
  private var drawn: [GlyphBitmap?]

  /// `size` is the height of capitals in pixels.
  public init(size: Double, weight: Lettering.Weight) {
    self.size = size
    self.weight = weight
    drawn = Array(repeating: nil, count: Alphabet.house.letterCount)
  }
}

extension TypeCase {
  /// Nil for a character of another script. The bitmap stands on the baseline, at the x that `Lettering.place` gives.
  public mutating func bitmap(of character: Character) -> GlyphBitmap? {
    guard let letters = Alphabet.house.letters(of: character.unicodeScalars), letters.count == 1, let letter = letters.first else {
      return nil
    }
    return bitmap(of: letter)
  }

  mutating func bitmap(of letter: Letter) -> GlyphBitmap {
    draw(letter.number)
    return drawn[letter.number] ?? bitmap(drawing: letter)
  }

  /// Draws the letter with this number, where it is not there yet.
  mutating func draw(_ number: Int) {
    if drawn[number] == nil { drawn[number] = bitmap(of: SetLine.strokes(of: number)) }
  }

  /// Nil for what was not drawn.
  func drawn(_ number: Int) -> GlyphBitmap? { drawn[number] }

  /// Drawn anew, and not kept.
  func bitmap(drawing letter: Letter) -> GlyphBitmap { bitmap(of: Alphabet.house.path(of: letter)) }

  private func bitmap(of strokes: StrokePath) -> GlyphBitmap {
    GlyphBitmap(strokes: strokes.placed(y: -size, scale: size / 100), pen: weight.stroke * size / 100)
  }
}
