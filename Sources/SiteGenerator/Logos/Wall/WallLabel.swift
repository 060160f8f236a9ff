import Lettering

/// A group's name under its logo: two lines, or, where people can look closer, three smaller ones for a long name.
struct WallLabel: Sendable, Hashable {
  private(set) var lines: [String]
  /// The height of capitals, and from line to line.
  private(set) var size = WallLabel.size
  private(set) var lineHeight = 30.0
  private(set) var width: Double

  /// The name's whole words on as few lines as can hold them, the lines about as long as each other; what is too long ends in “…”.
  init(_ name: String, mayBeSmall: Bool) {
    guard Lettering.canWrite(name) else {
      lines = ForeignWrapping.lines(of: name, room: Self.room, size: size * SystemFont.perCapital)
      width = lines.map { SystemFont.width(of: $0, size: WallLabel.size * SystemFont.perCapital) }.max() ?? 0
      width = min(width, Self.room)
      return
    }
    lines = Lettering.wrap(name, size: size, room: Self.room, lines: mayBeSmall ? 3 : 2)
    if lines.count > 2 {
      (size, lineHeight) = (Self.smallSize, 24.5)
      lines = Lettering.wrap(name, size: size, room: Self.room, lines: 3)
    }
    width = 0
    for line in lines { width = max(width, Lettering.width(of: line, size: size)) }
  }
}

extension WallLabel {
  static let size = 17.0
  static let smallSize = 14.5
  static let room = 236.0

  var height: Double { Double(lines.count) * lineHeight }
}
