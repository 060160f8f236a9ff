/// A group's name under its logo: in smaller letters on more lines, before anything of it is cut.
struct WallLabel: Sendable, Hashable {
  private(set) var lines: [String] = []
  /// The height of capitals, and from line to line.
  private(set) var size = 0.0
  private(set) var lineHeight = 0.0
  private(set) var width = 0.0
  /// False where even the smallest letters do not hold all of it: then it ends in “…”.
  private(set) var isWhole = false

  /// The name's whole words on as few lines as can hold them, the lines about as long as each other.
  init(_ name: String) {
    for setting in Self.settings where !isWhole {
      (size, lineHeight) = (setting.size, setting.lineHeight)
      let set = NameLines(name, size: size, room: Self.room, most: setting.lines)
      (lines, width) = (set.lines, set.width)
      isWhole = name.contains("…") || !lines.contains { $0.contains("…") }
    }
  }
}

extension WallLabel {
  /// All of them stand between a plate and the one below.
  private static let settings: [(size: Double, lineHeight: Double, lines: Int)] = [
    (18.5, 31, 2), (16.5, 28, 2), (14.5, 24.5, 3), (13, 22.5, 3), (11.5, 19, 4),
  ]
  /// Between the plates of the columns beside.
  static let room = 248.0

  var height: Double { Double(lines.count) * lineHeight }
}
