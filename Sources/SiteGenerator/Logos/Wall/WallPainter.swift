import Lettering

/// Draws the parts of a wall, from back to front.
struct WallPainter {
  let sheet: WallSheet
  var output = SVGOutput()
  var pen = SVGPen()

  static let paper = "#fffdf7"
  static let ink = "#1c1a27"
  static let blue = "#123c55"
  static let yellow = "#ffc933"
  static let pale = "#fff0c2"

  init(sheet: WallSheet) {
    self.sheet = sheet
  }
}

extension WallPainter {
  /// In pixels, as the file states it. A free wall of many groups would be larger than any screen.
  var size: (width: Double, height: Double) {
    let share = sheet.format == .poster ? 96 / 25.4 : min(1, 2400 / max(sheet.width, sheet.height))
    return ((sheet.width * share).rounded(), (sheet.height * share).rounded())
  }

  /// The file's start. A wall with links is a group of things, not one image: they could not be reached in it.
  mutating func open(_ words: WallWords) {
    let unit = sheet.format == .poster ? "mm" : ""
    let (width, height) = sheet.format == .poster ? (sheet.width, sheet.height) : size
    output.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(SVGNumber.text(sheet.width)) \(SVGNumber.text(sheet.height))",
        "width": SVGNumber.text(width) + unit, "height": SVGNumber.text(height) + unit, "role": hasLinks ? "group" : "img",
        "aria-labelledby": "wall-title wall-desc",
      ])
    output.newLine()
    output.element("title", ["id": "wall-title"], words: words.title)
    output.newLine()
    output.element("desc", ["id": "wall-desc"], words: words.full)
    output.newLine()
  }

  /// A paper-coloured ground of its own, so that the wall looks alike on light and dark pages, and rings around the middle.
  mutating func ground() {
    let frame = WallPlate.Frame(x: 0, y: 0, width: sheet.width, height: sheet.height)
    rectangle(frame, fill: Self.paper)
    output.newLine()
    openPlane()
    for ring in 1...3 {
      let radius = sheet.plan.hub.radius + 110 * Double(ring)
      output.element(
        "circle", ["r": SVGNumber.text(radius), "fill": "none", "stroke": Self.pale, "stroke-width": SVGNumber.text(14 - 3 * Double(ring))])
    }
    output.newLine()
  }

  /// Every group is joined to the network, through the groups between them, and to its neighbours.
  mutating func joins() {
    guard sheet.plan.kind != .mosaic else { return }
    let places = sheet.plan.layout.places
    let beside = places.flatMap { place in place.beside.map { line(from: place, to: places[$0]) } }
    let inward = places.map { place in line(from: place, to: place.inner.map { places[$0] }) }
    for (lines, colour, width) in [(beside, Self.yellow, "5"), (inward, Self.blue, "7")] where !lines.isEmpty {
      output.element("path", ["d": lines.joined(), "stroke": colour, "stroke-width": width])
      output.newLine()
    }
  }

  mutating func hub(_ network: LogoWall.Member) {
    let hub = sheet.plan.hub
    output.open("g")
    output.element("title", words: network.name)
    circle(hub.x, hub.y, hub.radius, fill: Self.blue)
    circle(hub.x, hub.y, hub.radius - 10, fill: Self.yellow)
    // What stands in the middle of all may fill more of its plate.
    var art = network.art
    art?.scale = 1.2
    PlatePainter.draw(
      art, name: network.name, slug: network.slug, on: WallPlate(x: hub.x, y: hub.y, radius: hub.radius - 22), number: 0,
      colours: .network, into: &output)
    output.close("g")
    output.newLine()
  }

  mutating func group(_ group: LogoWall.Member, at index: Int) {
    let link = hasLinks ? group.address : nil
    output.open(link == nil ? "g" : "a", link.map { [("href", $0)] } ?? [])
    output.element("title", words: group.name)
    let plate = sheet.plan.plates[index]
    if sheet.plan.kind == .mosaic, group.art == nil {
      tile(group, on: plate)
    } else {
      PlatePainter.draw(group.art, name: group.name, slug: group.slug, on: plate, number: index + 1, into: &output)
    }
    if sheet.plan.labels.indices.contains(index) { label(at: index) }
    output.close(link == nil ? "g" : "a")
    output.newLine()
  }

  mutating func close() {
    pen.writeLetters(into: &output)
    output.close("svg")
    output.newLine()
  }
}

extension WallPainter {
  private var hasLinks: Bool { sheet.format == .free }

  /// From here to the end of the groups, lengths are those of the plan.
  private mutating func openPlane() {
    let middle = "translate(\(SVGNumber.text(sheet.middle.x)) \(SVGNumber.text(sheet.middle.y)))"
    output.open("g", ["transform": sheet.scale == 1 ? middle : middle + "scale(\(SVGNumber.text(sheet.scale, decimals: 6)))"])
    output.newLine()
  }

  /// Round the wall's own picture and the poster, and along the edges of pictures that services cut to their own shapes.
  mutating func border() {
    let (inset, width, corner) =
      switch sheet.format {
      case .free: (2.0, 4.0, 36.0)
      case .poster: (6.0, 0.7, 5.0)
      case .wide, .square, .banner: (4.0, 8.0, 0.0)
      }
    output.element(
      "rect",
      [
        "x": SVGNumber.text(inset), "y": SVGNumber.text(inset), "width": SVGNumber.text(sheet.width - 2 * inset),
        "height": SVGNumber.text(sheet.height - 2 * inset), "rx": SVGNumber.text(corner), "fill": "none", "stroke": Self.blue,
        "stroke-width": SVGNumber.text(width),
      ])
  }

  private mutating func circle(_ x: Double, _ y: Double, _ radius: Double, fill: String) {
    output.element("circle", ["cx": SVGNumber.text(x), "cy": SVGNumber.text(y), "r": SVGNumber.text(radius), "fill": fill])
  }

  mutating func rectangle(_ frame: WallPlate.Frame, fill: String, corner: Double = 0) {
    var attributes = [
      ("x", SVGNumber.text(frame.x)), ("y", SVGNumber.text(frame.y)), ("width", SVGNumber.text(frame.width)),
      ("height", SVGNumber.text(frame.height)), ("fill", fill),
    ]
    if corner > 0 { attributes.append(("rx", SVGNumber.text(corner))) }
    output.open("rect", attributes)
    output.close("rect")
  }

  /// From the middle of a cell to the middle of another, or of the wall.
  private func line(from: WallLayout.Place, to: WallLayout.Place?) -> String {
    "M\(SVGNumber.text(from.x)) \(SVGNumber.text(from.y))L\(SVGNumber.text(to?.x ?? 0)) \(SVGNumber.text(to?.y ?? 0))"
  }
}
