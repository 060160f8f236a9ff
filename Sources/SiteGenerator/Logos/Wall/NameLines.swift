import Lettering

/// A name in lines of a given width: in the house's own letters, without signs that those do not have, or for other scripts in whatever font the
/// reader has.
struct NameLines: Sendable, Hashable {
  let lines: [String]
  /// Of the widest line, and never more than the room there is.
  let width: Double

  /// - Parameters:
  ///   - size: the height of capitals, in the unit of `room`.
  ///   - most: lines; what is longer ends in “…”.
  init(_ name: String, size: Double, room: Double, most: Int, weight: Lettering.Weight = .regular) {
    let name = Lettering.withoutForeignSigns(name)
    if Lettering.canWrite(name) {
      lines = Lettering.wrap(name, size: size, room: room, lines: most, weight: weight)
      width = lines.map { Lettering.width(of: $0, size: size, weight: weight) }.max() ?? 0
    } else {
      let size = size * SystemFont.perCapital
      lines = ForeignWrapping.lines(of: name, room: room, size: size, most: most)
      width = min(lines.map { SystemFont.width(of: $0, size: size) }.max() ?? 0, room)
    }
  }
}
