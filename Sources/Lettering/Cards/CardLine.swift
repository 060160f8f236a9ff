/// A line of a card's words at its place.
struct CardLine: Sendable {
  struct Mark: Sendable {
    /// In the stock's entries.
    var entry: Int
    var x: Int
    /// How far to the left the same glyph stands in this line; 0 for none.
    var repeats = 0
  }

  /// Which of the press's stocks the glyphs are of.
  let stock: Int
  private(set) var marks: [Mark] = []
  /// From its baseline to its first row, and to the row after its last change.
  private(set) var top = 0
  private(set) var bottom = 0
  var baseline = 0

  /// `extra` is an entry that stands at the left margin, before the words.
  init(_ letters: [Letter], stock: Int, in glyphs: GlyphStock, x: Double, extra: Int? = nil) {
    self.stock = stock
    if let extra { append(Mark(entry: extra, x: CardMeasures.margin), glyphs) }
    let line = Line(letters, weight: glyphs.type.weight)
    let rows = Int(glyphs.type.size) * 4
    // How far each row is taken: two letters never share a pixel, so that each can be written without a look at the other.
    var taken = [Int32](repeating: -100_000, count: rows)
    let middle = rows / 2
    var shift = 0
    for (letter, place) in zip(line.letters, line.places) {
      guard let entry = glyphs.place(of: letter) else { continue }
      let shape = glyphs.entries[entry]
      var x = Int32(x + place * glyphs.type.size / 100 + 0.5) + Int32(shift)
      let offset = middle + shape.top
      guard shape.rows > 0, offset >= 0, offset + shape.rows <= rows else { continue }
      var push: Int32 = 0
      for row in 0..<shape.rows { push = max(push, taken[offset + row] - x - glyphs.rows[shape.first + row].left) }
      x += push
      shift += Int(push)
      for row in 0..<shape.rows { taken[offset + row] = max(taken[offset + row], x + glyphs.rows[shape.first + row].end) }
      guard Int(x) + Int(glyphs.type.size * 2) < CardMeasures.width || fits(shape, x, glyphs) else { return }
      let same = marks.last { $0.entry == entry }
      append(Mark(entry: entry, x: Int(x), repeats: same.map { Int(x) - $0.x } ?? 0), glyphs)
    }
  }

  private func fits(_ shape: GlyphStock.Entry, _ x: Int32, _ glyphs: GlyphStock) -> Bool {
    (0..<shape.rows).allSatisfy { Int(x + glyphs.rows[shape.first + $0].end) <= CardMeasures.width - 40 }
  }

  private mutating func append(_ mark: Mark, _ glyphs: GlyphStock) {
    let shape = glyphs.entries[mark.entry]
    top = marks.isEmpty ? shape.top : min(top, shape.top)
    bottom = marks.isEmpty ? shape.top + shape.rows : max(bottom, shape.top + shape.rows)
    marks.append(mark)
  }
}
