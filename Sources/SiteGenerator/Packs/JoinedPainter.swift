import Lettering

/// Draws a group's logo joined to the network's, with both names below.
struct JoinedPainter {
  let pack: GroupPack
  let shape: JoinedShape

  var file: [UInt8] {
    PackPaper.file(shape.size, title: pack.joinedName, description: pack.joinedDescription) { output, pen in
      orbits(&output)
      let left = (width - LinkedRings.width * scale) / 2
      PackPaper.placed(x: left, y: top, scale: scale, &output) { LinkedRings(pack: pack).draw(into: &$0) }
      names(&output, &pen)
    }
  }

  /// The part of the wide one that holds both logos and no words: left, top, width and height.
  static let logos = [276, 34, 648, 360]

  private var scale: Double { shape == .wide ? 0.93 : 1.58 }
  private var top: Double { shape == .wide ? 40 : 130 }
}

extension JoinedPainter {
  private var width: Double { Double(shape.size.width) }
  private var height: Double { Double(shape.size.height) }

  private func names(_ output: inout SVGOutput, _ pen: inout SVGPen) {
    let isWide = shape == .wide
    let room = width - 160
    let sizes: [Double] = isWide ? [48, 42, 34, 31, 28, 25] : [72, 64, 56, 50, 44, 38, 33]
    let name = WordBlock(pack.group.name, sizes: sizes, room: room, height: isWide ? 90 : 220, weight: .bold)
    let network = WordBlock(pack.networkName, sizes: isWide ? [26, 22] : [42, 34], room: room, lines: 1)
    let gap = name.size * 0.85 + network.size * 0.5
    let top = Double(shape.logosHeight) + (height - 44 - Double(shape.logosHeight) - name.height - gap - network.height) / 2
    name.write(x: width / 2, top: top, anchor: .middle, colour: LinkedRings.blue, with: &pen, into: &output)
    network.write(x: width / 2, top: top + name.height + gap, anchor: .middle, colour: PlatePainter.ink, with: &pen, into: &output)
    output.newLine()
  }

  /// Wide rings behind it all, so faint that they are seen last.
  private func orbits(_ output: inout SVGOutput) {
    let middle = (x: width / 2, y: top + LinkedRings.height * scale / 2)
    for radius in stride(from: LinkedRings.width * scale / 2 + 90, through: 900, by: 110) {
      output.element(
        "circle",
        [
          "cx": SVGNumber.text(middle.x), "cy": SVGNumber.text(middle.y), "r": SVGNumber.text(radius), "fill": "none", "stroke": "#e1eeec",
          "stroke-width": "6",
        ])
    }
    output.newLine()
  }
}
