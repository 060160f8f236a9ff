import PNGFiles

/// Makes sharing pictures for posts and pages that have no picture of their own: PNG, 1200 by 630, with the network's mark and name, a title, and
/// a group's name at the foot.
///
/// A site may need ten thousand. All begin with the same rows, which are packed once. Below are plain ground and letters; those are kept as
/// changes from row to row, and written straight into a deflate block.
public struct CardPress: Sendable {
  private let palette: CardPalette
  private let top: CardTop
  /// For a card without a title: a large mark and the name reach down to the foot.
  private let plainTop: CardTop
  /// One for each title size, and one for the foot.
  private(set) var stocks: [GlyphStock]

  /// `texts` are titles and names that will be written: their letters are drawn now, not for each card anew.
  public init(name: String, mark: CardMark?, texts: [String] = []) {
    let small = mark.map { CardPlate($0, middle: CardMeasures.plateMiddle, reach: CardMeasures.plateReach) }
    let large = mark.map { CardPlate($0, middle: CardMeasures.largePlateMiddle, reach: CardMeasures.largePlateReach) }
    palette = CardPalette(of: [small, large].flatMap { $0?.pixels.compactMap { $0 } ?? [] })
    top = CardTop(CardCanvas(name: name, plate: small, palette: palette))
    plainTop = CardTop(CardCanvas(largeName: name, plate: large, palette: palette))
    stocks =
      CardMeasures.titleSizes.map { GlyphStock(size: $0.size, weight: .bold) } + [GlyphStock(size: CardMeasures.footSize, weight: .regular)]
    let bar = StrokePath([.move(StrokePoint(4, -10)), .line(StrokePoint(CardMeasures.barLength - 4, -10))])
    stocks[stocks.count - 1].add(GlyphBitmap(strokes: bar, pen: CardMeasures.barPen), ink: .accent)
    stock(Self.common + Self.letters(in: texts))
  }
}

extension CardPress {
  /// The bytes of a PNG file. `from` is the group's name. A title in another script is left out, and so is such a name.
  public func card(title: String, from group: String?) -> [UInt8] {
    var press = self
    let (top, lines) = press.layout(title: title, from: group)
    return press.file(top, lines)
  }

  /// What stands where. The press draws letters that it does not have yet.
  mutating func layout(title: String, from group: String?) -> (CardTop, [CardLine]) {
    let titleLines = self.titleLines(Lettering.withoutForeignSigns(title))
    let foot = footLine(group.map(Lettering.withoutForeignSigns))
    return (titleLines.isEmpty ? plainTop : top, titleLines + [foot])
  }
}

extension CardPress {
  private static let common =
    Alphabet.house.letters(of: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;!?’‘“”\"'()-–/&£%… ".unicodeScalars) ?? []

  private static func letters(in texts: [String]) -> [Letter] {
    var seen = [Bool](repeating: false, count: 0x300)
    for text in texts { for scalar in text.unicodeScalars where scalar.value < 0x300 { seen[Int(scalar.value)] = true } }
    return seen.indices.flatMap { value in
      seen[value] ? Unicode.Scalar(UInt32(value)).flatMap { Alphabet.house.letters(of: [$0]) } ?? [] : []
    }
  }

  private mutating func stock(_ letters: [Letter]) {
    for index in stocks.indices { for letter in letters { stocks[index].add(letter) } }
  }

  /// The largest size at which it fits; none for a title that cannot be written.
  private mutating func titleLines(_ title: String) -> [CardLine] {
    guard Alphabet.house.letters(of: title.unicodeScalars)?.isEmpty == false else { return [] }
    var made: [CardLine] = []
    for (index, (size, count)) in CardMeasures.titleSizes.enumerated() {
      let isLast = index == CardMeasures.titleSizes.count - 1
      let wrapping = Wrapping(title, room: CardMeasures.room * 100 / size, weight: .bold)
      guard isLast || (!wrapping.breaksWords && wrapping.need <= count) else { continue }
      for count in (1...count).reversed() {
        made = wrapping.lines(atMost: count).map { line(Array($0.joined(separator: [" "])), stock: index, x: Double(CardMeasures.margin)) }
        if Self.stack(&made, capitals: Int(size), leading: Int(size * CardMeasures.leading)) { return made }
        // At the smallest size, accents on every line may leave room for fewer lines.
        guard isLast else { break }
      }
    }
    return made
  }

  private mutating func footLine(_ group: String?) -> CardLine {
    let index = stocks.count - 1
    let left = Double(CardMeasures.margin) + CardMeasures.barLength + CardMeasures.barGap
    let room = CardMeasures.room - CardMeasures.barLength - CardMeasures.barGap
    let words = group.flatMap { group in
      Lettering.canWrite(group) ? Wrapping(group, room: room * 100 / CardMeasures.footSize, weight: .regular).lines(atMost: 1).first : nil
    }
    var foot = line(Array((words ?? []).joined(separator: [" "])), stock: index, x: left, extra: 0)
    foot.baseline = CardMeasures.footBaseline
    return foot
  }

  private mutating func line(_ scalars: [Unicode.Scalar], stock: Int, x: Double, extra: Int? = nil) -> CardLine {
    let letters = Alphabet.house.letters(of: scalars) ?? []
    for letter in letters where stocks[stock].place(of: letter) == nil { stocks[stock].add(letter) }
    return CardLine(letters, stock: stock, in: stocks[stock], x: x, extra: extra)
  }

  /// Puts lines in the middle between top and foot; an accent that would touch the line above moves its line down. False where that is too high.
  private static func stack(_ lines: inout [CardLine], capitals: Int, leading: Int) -> Bool {
    for index in lines.indices.dropFirst() {
      let above = lines[index - 1]
      lines[index].baseline = max(above.baseline + leading, above.baseline + above.bottom - lines[index].top + 1)
    }
    guard let first = lines.first, let last = lines.last else { return true }
    let room = CardMeasures.topRows + 2..<CardMeasures.footRow
    let height = last.baseline + last.bottom - first.top
    // Optically, words begin at their capitals and stand on their baseline; the foot is nearer than the top.
    let middle = (room.lowerBound + room.upperBound - 22 + capitals - last.baseline) / 2
    let down = max(room.lowerBound - first.top, min(middle, room.upperBound - last.baseline - last.bottom))
    for index in lines.indices { lines[index].baseline += down }
    return height <= room.count
  }
}

extension CardPress {
  /// PNG, section 5: signature, IHDR, PLTE, IDAT, IEND.
  private func file(_ top: CardTop, _ lines: [CardLine]) -> [UInt8] {
    let colours = palette.colours.flatMap { [$0.red, $0.green, $0.blue] }
    let head = PNGFile.head(width: CardMeasures.width, height: CardMeasures.height, bits: 8, colours: colours)
    let before = head.count + 8 + top.stream.count
    let capacity = before + CardWriter.capacity(for: lines, in: stocks) + 32
    return [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      guard let start = UnsafeMutableRawPointer(output.baseAddress) else { return }
      Self.copy(head, to: start)
      Self.copy(Array("IDAT".utf8) + top.stream, to: start + head.count + 4)
      var writer = CardWriter(below: top, at: start + before)
      for line in lines { writer.write(line, of: stocks[line.stock]) }
      let end = PNGFile.close(chunkAt: start + head.count, end: writer.finish())
      Self.copy(PNGFile.end, to: end)
      count = end + PNGFile.end.count - start
    }
  }

  private static func copy(_ bytes: [UInt8], to place: UnsafeMutableRawPointer) {
    bytes.withUnsafeBytes { place.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(place), byteCount: $0.count) }
  }
}
