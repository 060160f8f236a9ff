import Lettering

/// What a poster says around its wall: the network's name above, names in columns below where they are not under the logos, and the address
/// of the full list. There are all names or none. In millimetres.
struct PosterWords: Sendable {
  struct Line: Sendable {
    var words: String
    /// The left end, or the middle of a heading.
    var x: Double
    var baseline: Double
    /// The height of capitals.
    var size: Double
    var room: Double
  }

  let heading: [Line]
  let subheading: Line?
  let names: NameColumns?
  let footer: Line?
  /// What is left for the wall.
  let room: WallPlate.Frame

  init(_ wall: LogoWall, _ kind: WallPlan.Kind, in sheet: WallPlate.Frame) {
    let middle = sheet.x + sheet.width / 2
    let size = Self.size(of: wall.network.name, room: sheet.width)
    var y = sheet.y
    heading = Self.lines(of: wall.network.name, size: size, room: sheet.width).map { words in
      y += size * 1.15
      defer { y += size * 0.6 }
      return Line(words: words, x: middle, baseline: y, size: size, room: sheet.width)
    }
    subheading = wall.words.count.map { words in
      y += 4
      return Line(words: words, x: middle, baseline: y + 1.5, size: 4, room: sheet.width)
    }
    y += 7
    var bottom = sheet.y + sheet.height - (wall.address == nil || wall.groups.isEmpty ? 0 : 9)
    names =
      kind == .named
      ? nil
      : NameColumns(
        wall.groups.map(\.name), x: sheet.x, bottom: bottom, width: sheet.width, height: sheet.height * 0.38, most: sheet.height * 0.5)
    let hasNames = kind == .named || names != nil
    footer = wall.address.flatMap { wall.words.foot(address: $0, hasNames: hasNames) }.map { words in
      let size = 3.2 * min(1, sheet.width / max(Lettering.width(of: words, size: 3.2), 1))
      return Line(words: words, x: middle, baseline: sheet.y + sheet.height - 1, size: size, room: sheet.width)
    }
    if let names { bottom -= names.height + 6 }
    room = WallPlate.Frame(x: sheet.x, y: y, width: sheet.width, height: bottom - y)
  }
}

extension PosterWords {
  /// Large, but on two lines at most.
  private static func size(of name: String, room: Double) -> Double {
    let sizes = [13.0, 11, 9, 7.5, 6]
    return sizes.first { lines(of: name, size: $0, room: room).count == 1 } ?? sizes[2]
  }

  private static func lines(of name: String, size: Double, room: Double) -> [String] {
    NameLines(name, size: size, room: room, most: 2, weight: .bold).lines
  }
}
