import Lettering

/// Draws a group's logo joined to the network's, with both names below.
struct JoinedPainter {
  let pack: GroupPack
  let shape: JoinedShape

  var drawing: PackDrawing {
    let logos = PackMark.logos(LinkedRings(pack), x: (width - LinkedRings.width * scale) / 2, y: top, scale: scale)
    return PackDrawing(
      file: shape.file, size: shape.size, title: pack.joinedName, description: pack.joinedDescription, marks: orbits + [logos] + names)
  }

  /// The part of the wide one that holds both logos and no words: left, top, width and height.
  static let logos = [276, 34, 648, 360]

  static let orbit = "#e1eeec"
  private var scale: Double { shape == .wide ? 0.93 : 1.58 }
  private var top: Double { shape == .wide ? 40 : 130 }
}

extension JoinedPainter {
  private var width: Double { Double(shape.size.width) }
  private var height: Double { Double(shape.size.height) }

  private var names: [PackMark] {
    let isWide = shape == .wide
    let room = width - 160
    let sizes: [Double] = isWide ? [48, 42, 34, 31, 28, 25] : [72, 64, 56, 50, 44, 38, 33]
    let name = WordBlock(pack.group.name, sizes: sizes, room: room, height: isWide ? 90 : 220, weight: .bold)
    let network = WordBlock(pack.networkName, sizes: isWide ? [26, 22] : [42, 34], room: room, lines: 1)
    let gap = name.size * 0.85 + network.size * 0.5
    let top = Double(shape.logosHeight) + (height - 44 - Double(shape.logosHeight) - name.height - gap - network.height) / 2
    return name.marks(x: width / 2, top: top, anchor: .middle, colour: LinkedRings.blue)
      + network.marks(x: width / 2, top: top + name.height + gap, anchor: .middle, colour: PlatePainter.ink)
  }

  /// Wide rings behind it all, so faint that they are seen last.
  private var orbits: [PackMark] {
    stride(from: LinkedRings.width * scale / 2 + 90, through: 900, by: 110).map { radius in
      .ring(x: width / 2, y: top + LinkedRings.height * scale / 2, radius: radius, width: 6, colour: Self.orbit)
    }
  }
}
