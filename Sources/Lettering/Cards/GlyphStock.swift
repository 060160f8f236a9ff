/// The letters of one size, ready to be written: for each row, what differs from the row above, as bits of `CardCode.rows`.
///
/// All glyphs share three arrays, so that writing a card touches no reference counts.
struct GlyphStock: Sendable {
  struct Entry: Sendable {
    /// From the baseline to its first row.
    var top: Int
    /// One more than the bitmap has: the last one ends what is drawn.
    var rows: Int
    /// The place of its first row in `rows`.
    var first: Int
    /// No more than the bits of its rows take, in 8 bytes.
    var words: Int
  }

  struct Row: Sendable {
    /// The first column that differs from the row above, from where the glyph stands; `end` is the one after the last. None are left of `none`.
    var left: Int32 = none
    var end: Int32 = -none
    /// The place of its bits in `bits`, and how many there are.
    var firstBits = 0
    var bitsCount = 0
    var bitsLength: UInt64 = 0
    /// Of the differences, for the checksum: their sum, and the sum of each times its column.
    var sum = 0
    var moment = 0

    static let none: Int32 = 100_000
  }

  private(set) var rows: [Row] = []
  private(set) var bits: [CardCode.Bits] = []
  private(set) var entries: [Entry] = []
  /// By a letter's number: its place in `entries`, or -1.
  private var places: [Int16]
  let type: TypeCase

  init(size: Double, weight: Lettering.Weight) {
    type = TypeCase(size: size, weight: weight)
    places = Array(repeating: -1, count: Alphabet.house.letterCount)
  }
}

extension GlyphStock {
  func place(of letter: Letter) -> Int? {
    let place = places[letter.number]
    return place < 0 ? nil : Int(place)
  }

  /// The other way round, for tests.
  func letter(at entry: Int) -> Letter? {
    guard let number = places.firstIndex(of: Int16(entry)), let accent = Accent(rawValue: UInt8(number % Int(Accent.count))) else {
      return nil
    }
    return Letter(drawing: UInt8(number / Int(Accent.count)), accent: accent)
  }

  mutating func add(_ letter: Letter) {
    guard places[letter.number] < 0 else { return }
    places[letter.number] = Int16(entries.count)
    add(type.bitmap(drawing: letter), ink: .words)
  }

  mutating func add(_ bitmap: GlyphBitmap, ink: CardInk) {
    let first = rows.count
    let firstBits = bits.count
    if !bitmap.coverage.isEmpty {
      var above = [UInt8](repeating: 0, count: bitmap.width)
      for row in 0...bitmap.height {
        let below = (0..<bitmap.width).map { row < bitmap.height ? ink.place(bitmap.coverage[row * bitmap.width + $0]) : 0 }
        addRow(zip(below, above).map { $0 &- $1 }, left: bitmap.left)
        above = below
      }
    }
    entries.append(Entry(top: bitmap.top, rows: rows.count - first, first: first, words: bits.count - firstBits))
  }

  private mutating func addRow(_ changes: [UInt8], left: Int) {
    let code = CardCode.rows
    var row = Row(firstBits: bits.count)
    var bits: [CardCode.Bits] = []
    var column = 0
    while column < changes.count {
      let change = changes[column]
      guard change != 0 else {
        column += 1
        continue
      }
      let run = changes[column...].prefix { $0 == change }.count
      let x = Int32(left + column)
      if row.end < 0 - Row.none / 2 { row.left = x } else { bits.append(code.noughts[Int(x - row.end)]) }
      bits.append(code.run(of: change, count: run))
      row.end = x + Int32(run)
      for place in column..<column + run {
        row.sum += Int(change)
        row.moment += Int(change) * (left + place)
      }
      column += run
    }
    let joined = CardCode.joined(bits)
    row.bitsCount = joined.count
    row.bitsLength = joined.reduce(0) { $0 + $1.count }
    self.bits += joined
    rows.append(row)
  }
}
