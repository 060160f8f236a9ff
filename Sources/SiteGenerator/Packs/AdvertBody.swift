import Lettering

/// The middle of an advert's picture: whom the group is for, what it does, and the reasons to join, as large as there is room for.
struct AdvertBody {
  private let parts: [Part]
  private let left: Double
  private let room: Double

  /// What is said in one go. Sizes and gaps are in sizes of the running words.
  private struct Part {
    var text: String
    var words: MeasuredWords
    var weight = Lettering.Weight.bold
    var size = 1.0
    /// Above it, at least.
    var gap: Double
    var isReason = false
    var colour = PlatePainter.ink
  }

  init(advert: Advert, left: Double, room: Double) {
    self.left = left
    self.room = room
    func part(_ text: String, _ weight: Lettering.Weight, gap: Double) -> Part {
      Part(text: text, words: MeasuredWords(text, weight: weight), weight: weight, gap: gap)
    }
    var who = part(advert.who, .bold, gap: 1.1)
    who.size = 1.18
    who.colour = LinkedRings.blue
    let more = [advert.together, advert.covers].map { part($0, .regular, gap: 1.3) }
    let reasons = advert.reasons.enumerated().map { number, text in
      var reason = part(text, .bold, gap: number == 0 ? 1.4 : 1.15)
      reason.isReason = true
      return reason
    }
    parts = ([who] + more + reasons).filter { !$0.text.isEmpty }
  }
}

extension AdvertBody {
  /// Running words that are easy to read on a telephone, down to what only a freak of a name needs.
  private static let sizes = Array(stride(from: 35.0, through: 13.5, by: -1.35))
  /// Below the last line, and to the left of reasons for their ticks.
  private static let foot = 1.3
  private static let indent = 2.4

  func marks(from top: Double, to bottom: Double, isMirrored: Bool) -> [PackMark] {
    let (size, blocks) = fitting(bottom - top)
    let gaps = (parts.reduce(Self.foot) { $0 + $1.gap }) * size
    // What is left over widens the gaps.
    let wider = 1 + max(0, bottom - top - gaps - blocks.reduce(0) { $0 + $1.height }) / gaps
    var marks: [PackMark] = []
    var y = top
    for (part, block) in zip(parts, blocks) {
      y += part.gap * size * wider
      let left = left + room - block.room
      if part.isReason { marks += tick(x: self.left + size * 0.85, y: y + size / 2, radius: size * 0.85) }
      marks += block.marks(
        x: isMirrored ? left + block.room / 2 : left, top: y, anchor: isMirrored ? .middle : .start, colour: part.colour)
      y += block.height
    }
    return marks
  }
}

extension AdvertBody {
  private func fitting(_ height: Double) -> (size: Double, blocks: [WordBlock]) {
    let likely = Self.sizes.filter { reckoned($0) <= height }
    for size in likely {
      let blocks = blocks(size)
      // Words that had to be broken may need a line more than was reckoned.
      if blocks.reduce(0, { $0 + $1.height }) + (parts.reduce(Self.foot) { $0 + $1.gap }) * size <= height { return (size, blocks) }
    }
    let least = Self.sizes.last ?? 13.5
    return (least, blocks(least))
  }

  private func reckoned(_ size: Double) -> Double {
    parts.reduce(Self.foot * size) { height, part in
      let lines = part.words.lines(size: size * part.size, room: room(of: part, size))
      return height + part.gap * size + WordBlock.height(lines: lines, size: size * part.size)
    }
  }

  private func blocks(_ size: Double) -> [WordBlock] {
    parts.map { WordBlock($0.text, size: size * $0.size, room: room(of: $0, size), weight: $0.weight) }
  }

  private func room(of part: Part, _ size: Double) -> Double { part.isReason ? room - Self.indent * size : room }

  private func tick(x: Double, y: Double, radius: Double) -> [PackMark] {
    let unit = radius / 10
    return [
      .disc(x: x, y: y, radius: radius, colour: LinkedRings.yellow),
      .lines(
        [(-4.5, 0.5), (-1.2, 3.8), (4.8, -3.6)].map { (x: x + $0.0 * unit, y: y + $0.1 * unit) }, width: radius * 0.26,
        colour: LinkedRings.blue),
    ]
  }
}
