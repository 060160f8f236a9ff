/// The letters of many lines as bitmaps, each drawn once for its size and weight, so that thousands of pictures can share them.
public struct TypeStock: Sendable {
  private struct Kind: Hashable {
    var size: Double
    var weight: Lettering.Weight
  }

  private var cases: [Kind: TypeCase] = [:]

  public init() {}
}

extension TypeStock {
  /// Draws what is not there yet. `size`: the height of capitals in pixels.
  public mutating func add(_ line: SetLine, size: Double, weight: Lettering.Weight) {
    for letter in line.letters {
      cases[Kind(size: size, weight: weight), default: TypeCase(size: size, weight: weight)].draw(letter.number)
    }
  }

  /// The letters of a line that was added, each with the column that it stands at; the line's left edge is at `x`.
  public func place(_ line: SetLine, size: Double, weight: Lettering.Weight, x: Double) -> [(bitmap: GlyphBitmap, column: Int)] {
    guard let type = cases[Kind(size: size, weight: weight)] else { return [] }
    return line.letters.compactMap { letter in
      type.drawn(letter.number).map { ($0, Int((x + letter.x * size / 100).rounded())) }
    }
  }
}
