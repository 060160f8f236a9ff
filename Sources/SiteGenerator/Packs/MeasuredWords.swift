import Lettering

/// How wide each word of a text is, so that many sizes can be tried at little cost: widths grow with the size.
struct MeasuredWords {
  /// For capitals 1 pixel high.
  private let widths: [Double]
  private let space: Double

  init(_ text: String, weight: Lettering.Weight = .regular) {
    let text = Lettering.withoutForeignSigns(text)
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if Lettering.canWrite(text) {
      widths = words.map { Lettering.width(of: $0, size: 1, weight: weight) }
      space = Lettering.width(of: "n n", size: 1, weight: weight) - 2 * Lettering.width(of: "n", size: 1, weight: weight)
    } else {
      widths = words.map { SystemFont.width(of: $0, size: SystemFont.perCapital) }
      space = SystemFont.width(of: " ", size: SystemFont.perCapital)
    }
  }

  /// How many lines they take; a word that is wider than a line takes as many as it is wide.
  func lines(size: Double, room: Double) -> Int {
    let room = room / size
    var count = 0
    var used = Double.infinity
    for width in widths {
      if used + space + width <= room {
        used += space + width
      } else {
        count += max(1, Int((width / room).rounded(.up)))
        used = width <= room ? width : width.truncatingRemainder(dividingBy: room)
      }
    }
    return count
  }
}
