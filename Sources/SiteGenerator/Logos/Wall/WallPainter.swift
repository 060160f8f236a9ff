/// Draws the parts of a wall, from back to front.
struct WallPainter {
  let plan: WallPlan
  private(set) var output = SVGOutput()

  private static let paper = "#fffdf7"
  private static let ink = "#1c1a27"
  private static let blue = "#123c55"
  private static let yellow = "#ffc933"

  init(plan: WallPlan) {
    self.plan = plan
  }
}

extension WallPainter {
  /// The file's start, and a paper-coloured ground of its own, so that the wall looks alike on light and dark pages.
  mutating func open(title: String, description: String) {
    let frame = plan.frame
    let box = [frame.x, frame.y, frame.width, frame.height].map(SVGNumber.text)
    output.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": box.joined(separator: " "), "width": box[2], "height": box[3], "role": "img",
        "aria-labelledby": "wall-title wall-desc",
      ])
    output.newLine()
    output.element("title", ["id": "wall-title"], words: title)
    output.newLine()
    output.element("desc", ["id": "wall-desc"], words: description)
    output.newLine()
    output.element(
      "rect",
      [
        "x": SVGNumber.text(frame.x + 2), "y": SVGNumber.text(frame.y + 2), "width": SVGNumber.text(frame.width - 4),
        "height": SVGNumber.text(frame.height - 4), "rx": "40", "fill": Self.paper, "stroke": Self.blue, "stroke-width": "4",
      ])
    output.newLine()
  }

  /// Every group is joined to the network, through the groups between them, and to its neighbours on the ring.
  mutating func joins() {
    let places = plan.layout.places
    let beside = places.flatMap { place in place.beside.map { line(from: place, to: places[$0]) } }
    let inward = places.map { place in line(from: place, to: place.inner.map { places[$0] }) }
    for (lines, colour) in [(beside, Self.yellow), (inward, Self.blue)] where !lines.isEmpty {
      output.element("path", ["d": lines.joined(), "stroke": colour, "stroke-width": "10"])
      output.newLine()
    }
  }

  mutating func hub(_ network: LogoWall.Member) {
    output.open("g")
    output.element("title", words: network.name)
    circle(plan.hub.x, plan.hub.y, plan.hub.radius, fill: Self.blue)
    circle(plan.hub.x, plan.hub.y, plan.hub.radius - 10, fill: Self.yellow)
    circle(plan.hub.x, plan.hub.y, plan.hub.radius - 24, fill: "#ffffff")
    var inside = plan.hub
    inside.radius -= 20
    logo(of: network, on: inside, idPrefix: "network-", colours: .network)
    output.close("g")
    output.newLine()
  }

  mutating func group(_ group: LogoWall.Member, at index: Int) {
    let plate = plan.plates[index]
    output.open("g")
    output.element("title", words: group.name)
    circle(plate.x, plate.y, plate.radius, fill: Self.blue)
    circle(plate.x, plate.y, plate.radius - 5, fill: "#ffffff")
    logo(of: group, on: plate, idPrefix: "logo\(index + 1)-", colours: .of(group.slug))
    if plan.labels.indices.contains(index) { label(at: index) }
    output.close("g")
    output.newLine()
  }

  mutating func close() {
    output.close("svg")
    output.newLine()
  }
}

extension WallPainter {
  private mutating func logo(of member: LogoWall.Member, on plate: WallPlate, idPrefix: String, colours: PlateColours) {
    switch member.logo {
    case nil:
      Lettermark.picture(name: member.name, slug: member.slug, colours: colours).write(
        into: &output, idPrefix: idPrefix, Self.attributes(plate.frame(inset: 10)))
    case .vector(let picture)?:
      picture.withoutWords.write(into: &output, idPrefix: idPrefix, Self.attributes(plate.frame(for: .vector(picture))))
    case .raster(let kind, let bytes, _)?:
      let frame = member.logo.map(plate.frame) ?? plate.frame(inset: 10)
      output.image(Self.attributes(frame), type: kind.mediaType, bytes: bytes)
    }
  }

  private mutating func label(at index: Int) {
    let label = plan.labels[index]
    let frame = plan.frame(ofLabel: index)
    guard !label.lines.isEmpty else { return }
    output.element(
      "rect",
      [
        "x": SVGNumber.text(frame.x), "y": SVGNumber.text(frame.y), "width": SVGNumber.text(frame.width),
        "height": SVGNumber.text(frame.height),
        "rx": "14", "fill": "#ffffff", "stroke": Self.blue, "stroke-width": "3",
      ])
    for (number, line) in label.lines.enumerated() {
      let x = SVGNumber.text(frame.x + frame.width / 2)
      let y = SVGNumber.text(frame.y + 27 + Double(number) * WallLabel.lineHeight)
      var attributes = [
        ("x", x), ("y", y), ("text-anchor", "middle"), ("font-family", "system-ui, sans-serif"),
        ("font-size", SVGNumber.text(WallLabel.fontSize)),
        ("font-weight", "600"), ("fill", Self.ink),
      ]
      if let length = label.length(of: line) {
        attributes += [("textLength", SVGNumber.text(length)), ("lengthAdjust", "spacingAndGlyphs")]
      }
      output.open("text", attributes)
      output.text(line)
      output.close("text")
    }
  }

  private mutating func circle(_ x: Double, _ y: Double, _ radius: Double, fill: String) {
    output.element("circle", ["cx": SVGNumber.text(x), "cy": SVGNumber.text(y), "r": SVGNumber.text(radius), "fill": fill])
  }

  /// From the middle of a cell to the middle of another, or of the wall.
  private func line(from: WallLayout.Place, to: WallLayout.Place?) -> String {
    "M\(SVGNumber.text(from.x)) \(SVGNumber.text(from.y))L\(SVGNumber.text(to?.x ?? 0)) \(SVGNumber.text(to?.y ?? 0))"
  }

  private static func attributes(_ frame: WallPlate.Frame) -> KeyValuePairs<String, String> {
    [
      "x": SVGNumber.text(frame.x), "y": SVGNumber.text(frame.y), "width": SVGNumber.text(frame.width),
      "height": SVGNumber.text(frame.height),
    ]
  }
}
