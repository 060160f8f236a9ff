/// Up to 256 colours that stand for all of a picture's.
struct Palette {
  /// Those that are not opaque come first, as PNG likes it.
  let colours: [UInt32]
  /// For each of the table's colours, the number of the one here that stands for it.
  let standIns: [UInt8]

  /// Exact where there are no more than 256. Where there are more, and `isExact` is not asked for, the blends at the edges of letters and
  /// shapes share colours, if nobody can see it: nearly all pixels keep their own, and the others move by little. Nil otherwise.
  /// `most`: colours that there is room for. `area`: the pixels of the picture that this is a part of; without it, this is all of it.
  init?(_ table: ColourTable, isExact: Bool, most: Int = Palette.most, area: Int? = nil) {
    let isWhole = table.colours.count <= most
    guard isWhole || !isExact, most > 0 else { return nil }
    let choice = Choice(table, most: most, isPart: area != nil)
    guard isWhole || choice.isUnseen(in: table, area: area) else { return nil }
    let order = choice.chosen.indices.sorted { a, b in
      let (a, b) = (table.colours[choice.chosen[a]], table.colours[choice.chosen[b]])
      return (a >> 24, a) < (b >> 24, b)
    }
    var places = [UInt8](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { places[index] = UInt8(truncatingIfNeeded: place) }
    colours = order.map { table.colours[choice.chosen[$0]] }
    standIns = choice.nearest.map { places[$0] }
  }

  /// A place in a palette is a byte.
  static let most = 256
}

/// Which colours are kept: first those of most pixels, then always the one from which all chosen ones are furthest.
private struct Choice {
  /// How many places are for colours that many pixels have. A part of a picture is small, and leaves room for others: all its colours are met
  /// about as closely, by no more places than that takes.
  private static func common(of most: Int, isPart: Bool) -> Int { isPart ? most / 8 : most * 3 / 4 }
  private static func closeness(isPart: Bool) -> Int { isPart ? 10 : 0 }
  /// In steps of 255, in the one channel that moves most.
  private static let largestMove = 14
  private static let leastShareKept = 0.97

  /// Numbers of colours in the table.
  private(set) var chosen: [Int] = []
  /// For each of the table's colours, which of the chosen is nearest, and how far that is.
  private(set) var nearest: [Int]
  private var moves: [Int]

  init(_ table: ColourTable, most: Int, isPart: Bool) {
    nearest = table.colours.map { _ in 0 }
    moves = table.colours.map { _ in .max }
    let byCount = table.colours.indices.sorted { (table.counts[$1], table.colours[$0]) < (table.counts[$0], table.colours[$1]) }
    let common = byCount.count > most ? Self.common(of: most, isPart: isPart) : isPart ? 1 : most
    for index in byCount.prefix(common) { choose(index, of: table) }
    let closeness = Self.closeness(isPart: isPart)
    while chosen.count < most, let furthest = byCount.max(by: { moves[$0] < moves[$1] }), moves[furthest] > closeness {
      choose(furthest, of: table)
    }
  }

  func isUnseen(in table: ColourTable, area: Int?) -> Bool {
    let moved = table.counts.reduce(0, +) - chosen.reduce(0) { $0 + table.counts[$1] }
    return Double(moved) <= Double(area ?? table.counts.reduce(0, +)) * (1 - Self.leastShareKept)
      && moves.allSatisfy { $0 <= Self.largestMove }
  }

  private mutating func choose(_ index: Int, of table: ColourTable) {
    let colour = table.colours[index]
    for other in moves.indices where moves[other] > 0 {
      let move = Self.move(from: table.colours[other], to: colour)
      if move < moves[other] {
        moves[other] = move
        nearest[other] = chosen.count
      }
    }
    chosen.append(index)
  }

  private static func move(from colour: UInt32, to other: UInt32) -> Int {
    let low = max(channel(colour, other, 0), channel(colour, other, 8))
    return max(low, channel(colour, other, 16), channel(colour, other, 24))
  }

  private static func channel(_ colour: UInt32, _ other: UInt32, _ shift: UInt32) -> Int {
    abs(Int(colour >> shift & 0xFF) - Int(other >> shift & 0xFF))
  }
}
