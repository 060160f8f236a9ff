import Lettering

/// Words in lines of a given width, for a picture: in the house's own letters, or for other scripts in the reader's fonts.
struct WordBlock: Sendable {
  private(set) var lines: [String]
  /// The height of capitals in pixels.
  let size: Double
  let weight: Lettering.Weight
  let room: Double

  init(_ text: String, size: Double, room: Double, lines most: Int = 40, weight: Lettering.Weight = .regular) {
    self.size = size
    self.weight = weight
    self.room = room
    let text = Lettering.withoutForeignSigns(text)
    lines =
      Lettering.canWrite(text)
      ? Lettering.wrap(text, size: size, room: room, lines: most, weight: weight) : Self.foreign(text, size: size, room: room, lines: most)
  }

  /// In the first of these sizes that needs no more lines than these; in the last one whatever it takes, and “…” behind what does not fit.
  init(_ text: String, sizes: [Double], room: Double, lines most: Int, weight: Lettering.Weight = .regular) {
    let words = MeasuredWords(text, weight: weight)
    let size = sizes.first { words.lines(size: $0, room: room) <= most } ?? sizes.last ?? 20
    self.init(text, size: size, room: room, lines: most, weight: weight)
  }

  /// In the first of these sizes in which it is no higher than this; in the last one cut off.
  init(_ text: String, sizes: [Double], room: Double, height: Double, weight: Lettering.Weight = .regular) {
    let words = MeasuredWords(text, weight: weight)
    let size = sizes.first { words.lines(size: $0, room: room) <= Self.lines(size: $0, height: height) } ?? sizes.last ?? 20
    self.init(text, size: size, room: room, lines: Self.lines(size: size, height: height), weight: weight)
  }

  private static func lines(size: Double, height: Double) -> Int { 1 + max(0, Int((height - size) / (size * leading))) }
}

extension WordBlock {
  /// From one baseline to the next, in heights of a capital.
  static let leading = 1.85

  private var leading: Double { size * Self.leading }

  /// From the top of the first line's capitals to the last baseline.
  var height: Double { Self.height(lines: lines.count, size: size) }

  static func height(lines: Int, size: Double) -> Double { lines == 0 ? 0 : size + Double(lines - 1) * size * leading }

  func marks(x: Double, top: Double, anchor: SVGPen.Anchor = .start, colour: String) -> [PackMark] {
    lines.enumerated().map { number, line in
      .words(
        PackLine(
          text: line, x: x, baseline: top + size + Double(number) * leading, size: size, anchor: anchor, weight: weight, colour: colour,
          room: room))
    }
  }

  /// As wide as the broadest common font sets them. Words that are wider than a line are broken.
  private static func foreign(_ text: String, size: Double, room: Double, lines most: Int) -> [String] {
    func fits(_ line: String) -> Bool { SystemFont.width(of: line, size: size * SystemFont.perCapital) <= room }
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if fits(longer) {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, !fits(line + String(character)) {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > most, var last = lines.prefix(most).last else { return lines }
    while !last.isEmpty, !fits(last + "…") { last.removeLast() }
    return lines.prefix(most).dropLast() + [last + "…"]
  }
}
