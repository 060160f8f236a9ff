import Lettering

/// The foot of an advert's picture: how to join, on deep blue.
struct JoinBand {
  private let title: WordBlock
  private let address: WordBlock
  private let ways: [WordBlock]
  private let network: WordBlock
  private let room: Double

  private static let padding = 48.0
  static let white = "#ffffff"
  static let pale = "#d5e6ee"

  init(advert: Advert, room: Double) {
    self.room = room
    title = WordBlock(advert.howToJoin, size: 28, room: room, lines: 1, weight: .bold)
    address = WordBlock(advert.shownAddress ?? "", sizes: [46, 40, 35, 30, 26, 22], room: room, lines: 1, weight: .bold)
    ways = advert.ways.map { WordBlock($0, sizes: [26, 22, 19], room: room, lines: 2) }
    network = WordBlock(advert.network, sizes: [22, 19, 16], room: room, lines: 2)
  }
}

extension JoinBand {
  private typealias Row = (block: WordBlock, colour: String, gap: Double)

  /// From top to bottom, without what is empty.
  private var rows: [Row] {
    let first: [Row] = [(title, Self.white, 0), (address, LinkedRings.yellow, 30)]
    let all = first + ways.map { ($0, Self.white, 26) } + [(network, Self.pale, 36)]
    return all.filter { !$0.block.lines.isEmpty }
  }

  var height: Double { rows.reduce(2 * Self.padding) { $0 + $1.gap + $1.block.height } }

  func marks(top: Double, left: Double, isMirrored: Bool) -> [PackMark] {
    var marks: [PackMark] = [
      .band(top: top, height: height, colour: LinkedRings.blue), .band(top: top, height: 10, colour: LinkedRings.yellow),
    ]
    var y = top + Self.padding + 4
    for row in rows {
      y += row.gap
      marks += row.block.marks(
        x: isMirrored ? left + room / 2 : left, top: y, anchor: isMirrored ? .middle : .start, colour: row.colour)
      y += row.block.height
    }
    return marks
  }
}
