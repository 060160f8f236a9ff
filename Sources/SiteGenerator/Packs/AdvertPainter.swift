import Lettering
import Pictures

/// Draws a group's advert as one square picture: logos and call above, what to know in the middle, how to join below.
struct AdvertPainter {
  let pack: GroupPack
  private var advert: Advert { pack.advert }

  static let size = PictureSize(width: 1200, height: 1200)
  private static let margin = 64.0
  private static let room = 1200 - 2 * margin

  var file: [UInt8] {
    PackPaper.file(Self.size, title: pack.advertName, description: advert.description) { output, pen in
      let band = JoinBand(advert: advert, room: Self.room)
      head(&output, &pen)
      let example = WordBlock(advert.example, sizes: [24, 20], room: Self.room - 40, lines: 1, weight: .bold)
      let top = Self.headHeight + (example.lines.isEmpty ? 0 : note(example, &output, &pen))
      AdvertBody(advert: advert, left: Self.margin, room: Self.room).draw(
        from: top, to: Self.bottom - band.height, isMirrored: isMirrored, &output, &pen)
      band.draw(top: Self.bottom - band.height, left: Self.margin, isMirrored: isMirrored, &output, &pen)
    }
  }

  private static let bottom = 1200.0
  private static let headHeight = 330.0
}

extension AdvertPainter {
  /// Words that start at the right have no left edge to stand at: nobody knows how wide the reader's font is.
  private var isMirrored: Bool { pack.isRightToLeft }

  private func head(_ output: inout SVGOutput, _ pen: inout SVGPen) {
    let scale = 0.66
    PackPaper.placed(x: 48, y: (Self.headHeight + 40 - LinkedRings.height * scale) / 2, scale: scale, &output) {
      LinkedRings(pack: pack).draw(into: &$0)
    }
    let left = 48 + LinkedRings.width * scale + 44
    let call = WordBlock(
      advert.call, sizes: [58, 52, 46, 41, 36, 32, 28, 25], room: 1200 - Self.margin - left, height: 236, weight: .bold)
    call.write(
      x: isMirrored ? (left + 1200 - Self.margin) / 2 : left, top: (Self.headHeight + 40 - call.height) / 2,
      anchor: isMirrored ? .middle : .start, colour: LinkedRings.blue, with: &pen, into: &output)
    output.newLine()
  }

  /// Says of an example that it is one, in a box.
  ///
  /// - Returns: the height that it takes.
  private func note(_ words: WordBlock, _ output: inout SVGOutput, _ pen: inout SVGPen) -> Double {
    output.element(
      "rect",
      [
        "x": SVGNumber.text(Self.margin), "y": SVGNumber.text(Self.headHeight + 10), "width": SVGNumber.text(Self.room), "height": "64",
        "rx": "12", "fill": "#ffffff", "stroke": PlatePainter.ink, "stroke-width": "4", "stroke-dasharray": "14 10",
      ])
    words.write(
      x: 600, top: Self.headHeight + 42 - words.size / 2, anchor: .middle, colour: PlatePainter.ink, with: &pen, into: &output)
    output.newLine()
    return 82
  }
}
