/// The network's logo and a group's, each on its plate within a ring; the two rings are linked, as parts of a chain are.
struct LinkedRings {
  let pack: GroupPack

  static let width = 681.0
  static let height = 374.0

  static let blue = "#123c55"
  static let yellow = "#ffc933"
  static let paper = "#fffdf7"

  /// A plate in the middle of a ring. The network is a little larger.
  private static let network = (plate: WallPlate(x: 187, y: 187, radius: 140), ring: 178.0)
  private static let group = (plate: WallPlate(x: 506, y: 187, radius: 128), ring: 166.0)
}

extension LinkedRings {
  /// At the top left of the plane, `width` by `height`; whoever wants it elsewhere moves the plane.
  func draw(into output: inout SVGOutput) {
    ring(Self.network.plate, Self.network.ring, Self.networkStrokes, &output)
    ring(Self.group.plate, Self.group.ring, Self.groupStrokes, &output)
    // The network's ring goes under the group's below, and over it above.
    for (pen, reach) in zip(Self.networkStrokes, [Self.cut, Self.cover]) {
      strokes([pen], [("d", Self.crossing(reach)), ("fill", "none")], "path", &output)
    }
    for bead in Self.beads {
      let (x, y) = Circle.point(turn: bead.turn, radius: bead.isGroup ? Self.group.ring : Self.network.ring)
      let plate = bead.isGroup ? Self.group.plate : Self.network.plate
      output.element(
        "circle",
        [
          "cx": SVGNumber.text(plate.x + x), "cy": SVGNumber.text(plate.y + y), "r": "16", "fill": bead.colour, "stroke": Self.paper,
          "stroke-width": "6",
        ])
    }
    output.newLine()
    PlatePainter.draw(
      pack.networkArt, name: pack.networkName, slug: "network", on: Self.network.plate, number: 1, colours: .network, into: &output)
    output.newLine()
    PlatePainter.draw(pack.art, name: pack.group.name, slug: pack.group.item.entry.slug, on: Self.group.plate, number: 2, into: &output)
    output.newLine()
  }

  private func ring(_ plate: WallPlate, _ radius: Double, _ pens: [Stroke], _ output: inout SVGOutput) {
    let shape = [
      ("cx", SVGNumber.text(plate.x)), ("cy", SVGNumber.text(plate.y)), ("r", SVGNumber.text(radius)), ("fill", "none"),
    ]
    strokes(pens, shape, "circle", &output)
  }

  private func strokes(_ pens: [Stroke], _ shape: [(String, String)], _ name: String, _ output: inout SVGOutput) {
    for pen in pens {
      output.open(name, shape + [("stroke", pen.colour), ("stroke-width", SVGNumber.text(pen.width))])
      output.close(name)
    }
    output.newLine()
  }
}

extension LinkedRings {
  /// A pen, and its width in pixels.
  private typealias Stroke = (colour: String, width: Double)

  /// The ground comes first, so that the ring below is cut off at a distance.
  private static let networkStrokes: [Stroke] = [(paper, 26), (blue, 18)]
  private static let groupStrokes: [Stroke] = [(paper, 26), (blue, 20), (yellow, 12)]

  /// As on the network's other rings: where nothing crosses.
  private static let beads: [(turn: Double, isGroup: Bool, colour: String)] = [
    (0.07, false, "#f2a48b"), (0.56, false, "#9fd0a4"), (0.79, false, "#9ccdec"), (0.19, true, "#9ccdec"), (0.45, true, "#f2a48b"),
    (0.94, true, "#9fd0a4"),
  ]

  /// Sines and cosines of 20° and 24°: the ring goes a little further than the gap that it leaves in the other, so that no seam shows.
  private static let cut = (cosine: 0.9397, sine: 0.3420)
  private static let cover = (cosine: 0.9135, sine: 0.4067)

  /// A part of the network's ring, as far to each side of where the rings cross above.
  private static func crossing(_ reach: (cosine: Double, sine: Double)) -> String {
    let distance = group.plate.x - network.plate.x
    let across = (distance * distance + network.ring * network.ring - group.ring * group.ring) / (2 * distance)
    let up = (network.ring * network.ring - across * across).squareRoot()
    func point(_ sine: Double) -> String {
      let x = network.plate.x + across * reach.cosine + up * sine
      let y = network.plate.y - up * reach.cosine + across * sine
      return "\(SVGNumber.text(x)) \(SVGNumber.text(y))"
    }
    let radius = SVGNumber.text(network.ring)
    return "M\(point(-reach.sine))A\(radius) \(radius) 0 0 1 \(point(reach.sine))"
  }
}
