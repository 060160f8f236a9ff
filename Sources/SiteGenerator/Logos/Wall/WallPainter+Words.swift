import Lettering

/// The words on a wall and around it.
extension WallPainter {
  mutating func label(at index: Int) {
    let label = sheet.plan.labels[index]
    let frame = sheet.plan.frame(ofLabel: index)
    guard !label.lines.isEmpty else { return }
    rectangle(
      WallPlate.Frame(x: frame.x - 8, y: frame.y, width: frame.width + 16, height: frame.height), fill: Self.paper, corner: 12)
    for (number, line) in label.lines.enumerated() {
      pen.write(
        line, x: frame.x + frame.width / 2, baseline: frame.y + (label.lineHeight + label.size) / 2 + Double(number) * label.lineHeight,
        size: label.size,
        colour: Self.ink, room: WallLabel.room, into: &output)
    }
  }

  /// A lettermark in a mosaic: its letters alone, since there may be a thousand.
  mutating func tile(_ group: LogoWall.Member, on plate: WallPlate) {
    let initials = Initials.of(group.name).joined()
    guard !initials.isEmpty, Lettering.canWrite(initials) else {
      return PlatePainter.draw(nil, name: group.name, slug: group.slug, on: plate, number: 0, into: &output)
    }
    let colours = PlateColours.of(group.slug)
    output.element(
      "circle",
      [
        "cx": SVGNumber.text(plate.x), "cy": SVGNumber.text(plate.y), "r": SVGNumber.text(plate.radius - plate.border / 2),
        "fill": colours.plate, "stroke": Self.blue, "stroke-width": SVGNumber.text(plate.border),
      ])
    let width = Lettering.width(of: initials, size: 100, weight: .bold)
    let size = min(plate.radius * 0.6, plate.radius * 1.3 * 100 / width)
    pen.write(
      initials, x: plate.x, baseline: plate.y + size / 2, size: size, weight: .bold, colour: colours.ink, room: plate.radius, into: &output)
  }

  /// What stands around the wall.
  mutating func words(strip words: String) {
    output.close("g")
    output.newLine()
    border()
    output.newLine()
    if let strip = sheet.strip {
      rectangle(strip, fill: Self.blue)
      let room = strip.width - 4 * strip.height
      let size = strip.height * 0.28 * min(1, room / max(Lettering.width(of: words, size: strip.height * 0.28), 1))
      // Its lowest part may be cut off.
      let middle = strip.y + strip.height * (sheet.format == .free ? 0.5 : 0.44)
      pen.write(
        words, x: strip.x + strip.width / 2, baseline: middle + size / 2, size: size, weight: .bold,
        colour: "#ffffff", room: room, into: &output)
      output.newLine()
    }
    if let poster = sheet.poster { self.poster(poster) }
  }
}

extension WallPainter {
  private mutating func poster(_ poster: PosterWords) {
    for line in poster.heading {
      pen.write(
        line.words, x: line.x, baseline: line.baseline, size: line.size, weight: .bold, colour: Self.blue, room: line.room, into: &output)
    }
    for line in [poster.subheading, poster.footer].compactMap({ $0 }) {
      pen.write(line.words, x: line.x, baseline: line.baseline, size: line.size, colour: Self.ink, room: line.room, into: &output)
    }
    output.newLine()
    for line in poster.names?.lines ?? [] {
      pen.write(
        line.words, x: line.x, baseline: line.baseline, size: line.size, anchor: .start, colour: Self.ink, room: line.room, into: &output)
      output.newLine()
    }
  }
}
