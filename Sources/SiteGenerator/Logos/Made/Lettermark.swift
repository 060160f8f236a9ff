import Lettering

/// A logo for a group that has none yet: its initials on a plate with the network's ring, and three beads on the ring where the group's
/// slug puts them. The same group always gets the same one.
enum Lettermark {
  /// A round picture, 200 by 200.
  static func picture(name: String, slug: String) -> SVGPicture {
    picture(name: name, slug: slug, colours: PlateColours.of(slug))
  }

  static func picture(name: String, slug: String, colours: PlateColours) -> SVGPicture {
    let root = SVGElement(
      "svg", [:],
      [
        SVGElement("circle", ["cx": "100", "cy": "100", "r": "100", "fill": colours.plate]),
        SVGElement("circle", ["cx": "100", "cy": "100", "r": "84", "fill": "none", "stroke": colours.ink, "stroke-width": "4"]),
      ] + beads(slug, colours) + letters(Initials.of(name), colours))
    return SVGPicture(root: root, box: SVGPicture.ViewBox(width: 200, height: 200))
  }
}

extension Lettermark {
  /// At three of the twelve hours of the ring, one of each third, so that they never crowd.
  private static func beads(_ slug: String, _ colours: PlateColours) -> [SVGElement] {
    let hash = StableHash.of(slug) >> 8
    return (0..<3).map { third in
      let hour = third * 4 + Int(hash >> (8 * third) & 255) % 3
      let (x, y) = Circle.point(turn: Double(hour) / 12, radius: 84)
      return SVGElement(
        "circle",
        [
          "cx": SVGNumber.text(100 + x), "cy": SVGNumber.text(100 + y), "r": "9", "fill": colours.ink, "stroke": colours.plate,
          "stroke-width": "5",
        ])
    }
  }

  private static func letters(_ initials: [String], _ colours: PlateColours) -> [SVGElement] {
    let glyphs = initials.compactMap { $0.first.flatMap(Lettering.glyph) }
    guard !initials.isEmpty, glyphs.count == initials.count else { return written(initials, colours) }
    let stroke = 16.0
    let gap = 34.0
    let rise = glyphs.map(\.rise).max() ?? 0
    let width = glyphs.map(\.width).reduce(0, +) + gap * Double(glyphs.count - 1)
    // The corners of the letters' box, strokes included, lie on a circle within the ring.
    let reach = ((width + stroke) * (width + stroke) + (100 + rise + stroke) * (100 + rise + stroke)).squareRoot() / 2
    let scale = min(66 / reach, 0.76)
    var left = 100 - width * scale / 2
    let top = 100 - (100 - rise) * scale / 2
    return glyphs.map { glyph in
      defer { left += (glyph.width + gap) * scale }
      return SVGElement(
        "path",
        [
          "d": glyph.path, "fill": "none", "stroke": colours.ink, "stroke-width": SVGNumber.text(stroke), "stroke-linecap": "round",
          "stroke-linejoin": "round",
          "transform": "translate(\(SVGNumber.text(left)) \(SVGNumber.text(top))) scale(\(SVGNumber.text(scale, decimals: 4)))",
        ])
    }
  }

  /// Other scripts are left to the reader's own fonts, kept within the ring whatever font that is.
  private static func written(_ initials: [String], _ colours: PlateColours) -> [SVGElement] {
    guard !initials.isEmpty else {
      return [SVGElement("circle", ["cx": "100", "cy": "100", "r": "34", "fill": "none", "stroke": colours.ink, "stroke-width": "14"])]
    }
    let size = [84.0, 60, 44][min(initials.count, 3) - 1]
    let width = min(Double(initials.count) * size * 0.9, 112)
    return [
      SVGElement(
        "text",
        [
          "x": "100", "y": SVGNumber.text(100 + size * 0.35), "fill": colours.ink, "font-family": "system-ui, sans-serif",
          "font-size": SVGNumber.text(size), "font-weight": "700", "text-anchor": "middle", "textLength": SVGNumber.text(width),
          "lengthAdjust": "spacingAndGlyphs",
        ], words: initials.joined())
    ]
  }
}
