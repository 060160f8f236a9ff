/// A picture of up to 256 colours in memory that is drawn over, for pictures that are made by thousands and differ in a few words: the ground
/// is drawn once, copied for each, and written as PNG.
public struct IndexedCanvas: Sendable {
  public let size: PictureSize
  /// Rows of a PNG: a filter's number, which is 0 always, and a place in the palette for each pixel.
  private(set) var rows: [UInt8]
  /// Red lowest, alpha highest.
  private(set) var colours: [UInt32] = []

  /// A ground that has at most `most` colours, or as many after changes that nobody sees; nil for others. Seen through is nothing of it.
  public init?(_ ground: Pixels, atMost most: Int) {
    size = ground.size
    rows = Array(repeating: 0, count: (size.width + 1) * size.height)
    guard place(ground, left: 0, top: 0, atMost: most) else { return nil }
  }
}

extension IndexedCanvas {
  public var freeColours: Int { Palette.most - colours.count }

  /// Puts a picture here, over all that is there but where it is see-through: what is half seen through must be mixed with the ground before.
  /// - Returns: false, with nothing done, where the palette has no room for what it shows, or where it does not lie within the canvas.
  public mutating func place(_ picture: Pixels, left: Int, top: Int, atMost most: Int? = nil) -> Bool {
    guard left >= 0, top >= 0, left + picture.size.width <= size.width, top + picture.size.height <= size.height,
      let table = ColourTable(picture),
      let palette = Palette(table, isExact: false, most: min(most ?? .max, freeColours), area: size.pixels)
    else { return false }
    let places = palette.colours.map { $0 == 0 ? nil : place(of: $0) }
    var column = left
    var row = top
    var last: UInt32?
    var new: UInt8?
    _ = picture.forEachPixel { pixel in
      if pixel != last {
        new = places[Int(palette.standIns[table.number(of: pixel)])]
        last = pixel
      }
      if let new { rows[row * (size.width + 1) + 1 + column] = new }
      column += 1
      if column == left + picture.size.width {
        column = left
        row += 1
      }
      return true
    }
    return true
  }

  /// An ink for drawing on these grounds, or nil where the palette has no room for its mixtures with them.
  public mutating func ink(_ colour: UInt32, over grounds: [UInt32]) -> IndexedInk? {
    guard freeColours >= 1 + grounds.count * IndexedInk.steps else { return nil }
    let ink = place(of: colour)
    return IndexedInk(
      ink,
      ramps: grounds.map { ground in
        let mixtures = (1..<IndexedInk.steps).map { step in
          add(Self.mixture(ground, colour, share: Double(step) / Double(IndexedInk.steps)))
        }
        return (place(of: ground), mixtures + [ink])
      })
  }

  /// Whole rows in one colour, which must be in the palette or find room there.
  public mutating func fill(rows lines: Range<Int>, _ colour: UInt32) {
    let lines = lines.clamped(to: 0..<size.height)
    guard freeColours > 0 || colours.contains(colour) else { return }
    let place = place(of: colour)
    for line in lines {
      let start = line * (size.width + 1) + 1
      for spot in start..<start + size.width { rows[spot] = place }
    }
  }

  /// Draws with a stencil: how much of each pixel is covered, 0 to 255, row after row. What lies outside is left out.
  public mutating func draw(_ coverage: [UInt8], width: Int, left: Int, top: Int, with ink: IndexedInk) {
    guard width > 0 else { return }
    let columns = max(0, -left)..<max(0, -left, min(width, size.width - left))
    let lines = max(0, -top)..<max(0, -top, min(coverage.count / width, size.height - top))
    let stride = size.width + 1
    rows.withUnsafeMutableBufferPointer { rows in
      coverage.withUnsafeBufferPointer { coverage in
        ink.places.withUnsafeBufferPointer { places in
          for line in lines {
            let start = (top + line) * stride + 1 + left
            for column in columns {
              let step = (Int(coverage[line * width + column]) * IndexedInk.steps + 127) / 255
              if step > 0 { rows[start + column] = places[(step - 1) * 256 + Int(rows[start + column])] }
            }
          }
        }
      }
    }
  }
}

extension IndexedCanvas {
  private mutating func place(of colour: UInt32) -> UInt8 {
    colours.firstIndex(of: colour).map { UInt8(truncatingIfNeeded: $0) } ?? add(colour)
  }

  private mutating func add(_ colour: UInt32) -> UInt8 {
    colours.append(colour)
    return UInt8(truncatingIfNeeded: colours.count - 1)
  }

  private static func mixture(_ ground: UInt32, _ ink: UInt32, share: Double) -> UInt32 {
    [0, 8, 16, 24].reduce(0) { mixed, shift in
      let below = Double(ground >> UInt32(shift) & 0xFF)
      let above = Double(ink >> UInt32(shift) & 0xFF)
      return mixed | UInt32(below + (above - below) * share + 0.5) << UInt32(shift)
    }
  }
}
