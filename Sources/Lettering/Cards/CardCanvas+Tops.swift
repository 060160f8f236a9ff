extension CardCanvas {
  /// Mark and name at the left, rings at the right.
  init(name: String, plate: CardPlate?, palette: CardPalette) {
    self.init(rows: CardMeasures.topRows)
    drawRings()
    if let plate { put(plate, palette: palette) }
    let left =
      plate == nil
      ? Double(CardMeasures.margin) : CardMeasures.plateMiddle.x + CardMeasures.plateReach + CardMeasures.nameGap
    let room = Double(CardMeasures.width) - CardMeasures.ringReach - 24 - left
    write(name, size: CardMeasures.nameSize, x: .left(left), middle: CardMeasures.plateMiddle.y, room: room)
  }

  /// A large mark in the middle, and the name below it.
  init(largeName name: String, plate: CardPlate?, palette: CardPalette) {
    self.init(rows: CardMeasures.footRow)
    drawRings()
    if let plate { put(plate, palette: palette) }
    write(
      name, size: CardMeasures.largeNameSize, x: .middle(Double(CardMeasures.width) / 2), middle: plate == nil ? 300 : 430,
      room: CardMeasures.room)
  }

  private enum Side {
    case left(Double)
    case middle(Double)
  }

  /// One line, or two of three quarters of the size.
  private mutating func write(_ name: String, size: Double, x: Side, middle: Double, room: Double) {
    let name = Lettering.withoutForeignSigns(name)
    guard Lettering.canWrite(name) else { return }
    let isShort = Lettering.width(of: name, size: size, weight: .bold) <= room
    let size = isShort ? size : size * 0.78
    let lines = Lettering.wrap(name, size: size, room: room, lines: isShort ? 1 : 2, weight: .bold)
    for (index, line) in lines.enumerated() {
      let baseline = middle + size / 2 + (Double(index) - Double(lines.count - 1) / 2) * size * 1.7
      let left =
        switch x {
        case .left(let left): left
        case .middle(let middle): middle - Lettering.width(of: line, size: size, weight: .bold) / 2
        }
      write(line, size: size, weight: .bold, x: left, baseline: baseline)
    }
  }
}
