import Lettering
import Pictures

/// Draws a group's advert as one square picture: logos and call above, what to know in the middle, how to join below.
struct AdvertPainter {
  let pack: GroupPack
  private var advert: Advert { pack.advert }

  static let size = PictureSize(width: 1200, height: 1200)
  private static let margin = 64.0
  private static let room = 1200 - 2 * margin

  var drawing: PackDrawing {
    let band = JoinBand(advert: advert, room: Self.room)
    let note = note
    let body = AdvertBody(advert: advert, left: Self.margin, room: Self.room)
    let top = Self.headHeight + (note.isEmpty ? 0 : Self.noteHeight)
    return PackDrawing(
      file: .advert, size: Self.size, title: pack.advertName, description: advert.description,
      marks: head + note + body.marks(from: top, to: Self.bottom - band.height, isMirrored: isMirrored)
        + band.marks(top: Self.bottom - band.height, left: Self.margin, isMirrored: isMirrored))
  }

  private static let bottom = 1200.0
  private static let headHeight = 330.0
  private static let noteHeight = 82.0
}

extension AdvertPainter {
  /// Words that start at the right have no left edge to stand at: nobody knows how wide the reader's font is.
  private var isMirrored: Bool { pack.isRightToLeft }

  private var head: [PackMark] {
    let scale = 0.66
    let left = 48 + LinkedRings.width * scale + 44
    let call = WordBlock(
      advert.call, sizes: [58, 52, 46, 41, 36, 32, 28, 25], room: 1200 - Self.margin - left, height: 236, weight: .bold)
    let logos = PackMark.logos(LinkedRings(pack), x: 48, y: (Self.headHeight + 40 - LinkedRings.height * scale) / 2, scale: scale)
    return [logos]
      + call.marks(
        x: isMirrored ? (left + 1200 - Self.margin) / 2 : left, top: (Self.headHeight + 40 - call.height) / 2,
        anchor: isMirrored ? .middle : .start, colour: LinkedRings.blue)
  }

  /// Says of an example that it is one, in a box; nothing for others.
  private var note: [PackMark] {
    let words = WordBlock(advert.example, sizes: [24, 20], room: Self.room - 40, lines: 1, weight: .bold)
    guard !words.lines.isEmpty else { return [] }
    return [.box(x: Self.margin, y: Self.headHeight + 10, width: Self.room, height: 64)]
      + words.marks(x: 600, top: Self.headHeight + 42 - words.size / 2, anchor: .middle, colour: PlatePainter.ink)
  }
}
