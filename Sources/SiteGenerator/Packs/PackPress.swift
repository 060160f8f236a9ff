import Lettering
import Pictures

/// Makes one kind of a pack's pictures as PNG. What all groups have in common is drawn once; for each group its plate is drawn, and the words
/// are put where they belong, letter by letter. That takes a fifth of the time that drawing the whole as SVG takes.
struct PackPress: Sendable {
  private var canvas: IndexedCanvas
  private var inks: [String: IndexedInk] = [:]
  private let letters: TypeStock
  private let rows = RowStock()
}

extension PackPress {
  /// Nil where the network's own logo has too many colours.
  ///
  /// - Throws: `PictureFault` where libvips refuses the ground.
  init?(ground: PackDrawing, letters: TypeStock, _ studio: PictureStudio) throws(PictureFault) {
    guard let canvas = IndexedCanvas(try studio.draw(svg: ground.svg, size: ground.size), atMost: Self.groundColours) else { return nil }
    self.canvas = canvas
    self.letters = letters
    for (colour, grounds) in Self.pairs {
      inks[colour] = self.canvas.ink(Self.number(colour), over: grounds.map(Self.number))
    }
  }

  /// Leaves half of a palette to inks and groups' logos.
  private static let groundColours = 96
  /// What words and shapes are drawn with, and the grounds that they are drawn on.
  private static let pairs: [(ink: String, grounds: [String])] = [
    (LinkedRings.blue, [LinkedRings.paper, LinkedRings.yellow, JoinedPainter.orbit]),
    (PlatePainter.ink, [LinkedRings.paper, JoinBand.white, JoinedPainter.orbit]),
    (LinkedRings.yellow, [LinkedRings.paper, LinkedRings.blue]), (JoinBand.white, [LinkedRings.blue]), (JoinBand.pale, [LinkedRings.blue]),
  ]

  private static func number(_ colour: String) -> UInt32 {
    let colour = PlainColour(hex: colour) ?? PlainColour(red: 0, green: 0, blue: 0)
    return 0xFF00_0000 | UInt32(colour.blue) << 16 | UInt32(colour.green) << 8 | UInt32(colour.red)
  }
}

extension PackPress {
  /// Nil for what only drawing the whole can do: words in other scripts, a logo of very many colours.
  func png(_ drawing: PackDrawing, by studio: PictureStudio) throws(PictureFault) -> [UInt8]? {
    var canvas = canvas
    for mark in drawing.marks {
      guard try press(mark, on: &canvas, studio) else { return nil }
    }
    return canvas.png(from: rows)
  }

  /// - Returns: false for what cannot be pressed.
  private func press(_ mark: PackMark, on canvas: inout IndexedCanvas, _ studio: PictureStudio) throws(PictureFault) -> Bool {
    switch mark {
    case .ring, .box: true
    case .band(let top, let height, let colour):
      band(Int(top.rounded())..<Int((top + height).rounded()), colour, on: &canvas)
    case .disc(let x, let y, let radius, let colour):
      draw(StrokePath([.move(StrokePoint(x, y)), .line(StrokePoint(x, y))]), pen: 2 * radius, colour, on: &canvas)
    case .lines(let points, let width, let colour):
      draw(Self.path(points), pen: width, colour, on: &canvas)
    case .logos(let rings, let x, let y, let scale):
      try plate(of: rings, x: x, y: y, scale: scale, on: &canvas, studio)
    case .words(let line):
      words(line, on: &canvas)
    }
  }

  private func band(_ rows: Range<Int>, _ colour: String, on canvas: inout IndexedCanvas) -> Bool {
    canvas.fill(rows: rows, Self.number(colour))
    return true
  }

  private func draw(_ path: StrokePath, pen: Double, _ colour: String, on canvas: inout IndexedCanvas) -> Bool {
    guard let ink = inks[colour] else { return false }
    let bitmap = GlyphBitmap(strokes: path, pen: pen)
    canvas.draw(bitmap.coverage, width: bitmap.width, left: bitmap.left, top: bitmap.top, with: ink)
    return true
  }

  private func words(_ line: PackLine, on canvas: inout IndexedCanvas) -> Bool {
    guard let ink = inks[line.colour], let set = SetLine(line.text, weight: line.weight) else { return false }
    let left = line.anchor == .start ? line.x : line.x - set.width * line.size / 200
    let baseline = Int(line.baseline.rounded())
    for (bitmap, column) in letters.place(set, size: line.size, weight: line.weight, x: left) {
      canvas.draw(bitmap.coverage, width: bitmap.width, left: column + bitmap.left, top: baseline + bitmap.top, with: ink)
    }
    return true
  }

  /// The part of the drawing that holds the group's plate, in whole pixels.
  private func plate(
    of rings: LinkedRings, x: Double, y: Double, scale: Double, on canvas: inout IndexedCanvas, _ studio: PictureStudio
  ) throws(PictureFault) -> Bool {
    let plate = LinkedRings.groupPlate(x: x, y: y, scale: scale)
    let left = Int(plate.x - plate.radius) - 1
    let top = Int(plate.y - plate.radius) - 1
    let side = Int(2 * plate.radius) + 4
    let frame = WallPlate.Frame(x: Double(left), y: Double(top), width: Double(side), height: Double(side))
    let drawn = try studio.draw(
      svg: rings.groupPlateFile(x: x, y: y, scale: scale, frame: frame), size: PictureSize(width: side, height: side))
    return canvas.place(drawn.over(Self.number(LinkedRings.paper)), left: left, top: top)
  }

  private static func path(_ points: [(x: Double, y: Double)]) -> StrokePath {
    StrokePath(
      points.enumerated().map { number, point in
        number == 0 ? .move(StrokePoint(point.x, point.y)) : .line(StrokePoint(point.x, point.y))
      })
  }
}
