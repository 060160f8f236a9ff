/// The letters of many lines as bitmaps, each drawn once for its size and weight, so that thousands of pictures can share them.
public struct TypeStock: Sendable {
  private struct Kind: Hashable {
    var size: Double
    var weight: Lettering.Weight
  }

  private var bitmaps: [Kind: [Int: GlyphBitmap]] = [:]

  public init() {}
}

extension TypeStock {
  /// Draws what is not there yet. `size`: the height of capitals in pixels.
  public mutating func add(_ line: SetLine, size: Double, weight: Lettering.Weight) {
    let kind = Kind(size: size, weight: weight)
    for letter in line.letters where bitmaps[kind]?[letter.number] == nil {
      let strokes = SetLine.strokes(of: letter.number).placed(y: -size, scale: size / 100)
      bitmaps[kind, default: [:]][letter.number] = GlyphBitmap(strokes: strokes, pen: weight.stroke * size / 100)
    }
  }

  /// The letters of a line that was added, each with the column that it stands at; the line's left edge is at `x`.
  public func place(_ line: SetLine, size: Double, weight: Lettering.Weight, x: Double) -> [(bitmap: GlyphBitmap, column: Int)] {
    guard let bitmaps = bitmaps[Kind(size: size, weight: weight)] else { return [] }
    return line.letters.compactMap { letter in
      bitmaps[letter.number].map { ($0, Int((x + letter.x * size / 100).rounded())) }
    }
  }
}
