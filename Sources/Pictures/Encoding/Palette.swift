/// Up to 256 colours that stand for all of a picture's.
struct Palette {
  /// Those that are not opaque come first, as PNG likes it.
  let colours: [UInt32]
  /// For each of the table's colours, the number of the one here that stands for it.
  let standIns: [UInt8]

  /// Exact where there are no more than 256. Where there are more, and `isExact` is not asked for, the blends at the edges of letters and
  /// shapes share colours, if nobody can see it: nearly all pixels keep their own, and the others move by little. Nil otherwise.
  init?(_ table: ColourTable, isExact: Bool) {
    let isWhole = table.colours.count <= Choice.most
    guard isWhole || !isExact else { return nil }
    let choice = Choice(table)
    guard isWhole || choice.isUnseen(in: table) else { return nil }
    let order = choice.chosen.indices.sorted { a, b in
      let (a, b) = (table.colours[choice.chosen[a]], table.colours[choice.chosen[b]])
      return (a >> 24, a) < (b >> 24, b)
    }
    var places = [UInt8](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { places[index] = UInt8(truncatingIfNeeded: place) }
    colours = order.map { table.colours[choice.chosen[$0]] }
    standIns = choice.nearest.map { places[$0] }
  }
}

/// Which colours are kept: first those of most pixels, then always the one from which all chosen ones are furthest.
private struct Choice {
  static let most = 256
  private static let common = 192
  /// In steps of 255, in the one channel that moves most.
  private static let largestMove = 14
  private static let leastShareKept = 0.97

  /// Numbers of colours in the table.
  private(set) var chosen: [Int] = []
  /// For each of the table's colours, which of the chosen is nearest, and how far that is.
  private(set) var nearest: [Int]
  private var moves: [Int]

  init(_ table: ColourTable) {
    nearest = table.colours.map { _ in 0 }
    moves = table.colours.map { _ in .max }
    let byCount = table.colours.indices.sorted { (table.counts[$1], table.colours[$0]) < (table.counts[$0], table.colours[$1]) }
    for index in byCount.prefix(byCount.count > Self.most ? Self.common : Self.most) { choose(index, of: table) }
    while chosen.count < Self.most, let furthest = byCount.max(by: { moves[$0] < moves[$1] }), moves[furthest] > 0 {
      choose(furthest, of: table)
    }
  }

  func isUnseen(in table: ColourTable) -> Bool {
    let kept = chosen.reduce(0) { $0 + table.counts[$1] }
    return Double(kept) >= Double(table.counts.reduce(0, +)) * Self.leastShareKept && moves.allSatisfy { $0 <= Self.largestMove }
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
