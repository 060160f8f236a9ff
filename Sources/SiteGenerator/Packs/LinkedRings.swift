/// The network's logo and a group's, each on its plate within a ring; the two rings are linked, as parts of a chain are.
struct LinkedRings: Sendable {
  /// A logo, and for a lettermark in its place the name and the slug.
  struct Side: Sendable {
    var art: LogoArt?
    var name: String
    var slug: String
  }

  let network: Side
  /// Nil for what all groups' rings have in common.
  var group: Side?

  static let width = 681.0
  static let height = 374.0

  static let blue = "#123c55"
  static let yellow = "#ffc933"
  static let paper = "#fffdf7"

  /// A plate in the middle of a ring. The network is a little larger.
  private static let networkPlace = (plate: WallPlate(x: 187, y: 187, radius: 140), ring: 178.0)
  private static let groupPlace = (plate: WallPlate(x: 506, y: 187, radius: 128), ring: 166.0)
}

extension LinkedRings {
  init(_ pack: GroupPack) {
    network = Side(art: pack.networkArt, name: pack.networkName, slug: "network")
    group = Side(art: pack.art, name: pack.group.name, slug: pack.group.item.entry.slug)
  }

  var withoutGroup: LinkedRings { LinkedRings(network: network) }

  /// The group's plate, where the rings begin at `x` and `y` and are `scale` times as large.
  static func groupPlate(x: Double, y: Double, scale: Double) -> WallPlate {
    let plate = groupPlace.plate
    return WallPlate(x: x + plate.x * scale, y: y + plate.y * scale, radius: plate.radius * scale)
  }
}

extension LinkedRings {
  /// Begins at a point, `scale` times as large as `width` by `height`.
  func write(x: Double, y: Double, scale: Double, into output: inout SVGOutput) {
    placed(x: x, y: y, scale: scale, into: &output) {
      writeRings(into: &$0)
      writePlate(network, on: Self.networkPlace.plate, number: 1, colours: .network, into: &$0)
      writeGroupPlate(into: &$0)
    }
  }

  /// A file with nothing but the group's plate: of the picture that these rings begin in at `x` and `y`, the part within `frame`.
  func groupPlateFile(x: Double, y: Double, scale: Double, frame: WallPlate.Frame) -> [UInt8] {
    var output = SVGOutput()
    let box = [frame.x, frame.y, frame.width, frame.height].map { SVGNumber.text($0) }
    output.open(
      "svg",
      ["xmlns": "http://www.w3.org/2000/svg", "viewBox": box.joined(separator: " "), "width": box[2], "height": box[3]])
    placed(x: x, y: y, scale: scale, into: &output) { writeGroupPlate(into: &$0) }
    output.close("svg")
    return output.bytes
  }

  private func placed(x: Double, y: Double, scale: Double, into output: inout SVGOutput, draw: (inout SVGOutput) -> Void) {
    output.open(
      "g", ["transform": "translate(\(SVGNumber.text(x)) \(SVGNumber.text(y))) scale(\(SVGNumber.text(scale, decimals: 4)))"])
    output.newLine()
    draw(&output)
    output.close("g")
  }

  private func writeGroupPlate(into output: inout SVGOutput) {
    if let group { writePlate(group, on: Self.groupPlace.plate, number: 2, into: &output) }
  }

  private func writePlate(_ side: Side, on plate: WallPlate, number: Int, colours: PlateColours? = nil, into output: inout SVGOutput) {
    PlatePainter.draw(side.art, name: side.name, slug: side.slug, on: plate, number: number, colours: colours, into: &output)
    output.newLine()
  }

  private func writeRings(into output: inout SVGOutput) {
    ring(Self.networkPlace.plate, Self.networkPlace.ring, Self.networkStrokes, &output)
    ring(Self.groupPlace.plate, Self.groupPlace.ring, Self.groupStrokes, &output)
    // The network's ring goes under the group's below, and over it above.
    for (pen, reach) in zip(Self.networkStrokes, [Self.cut, Self.cover]) {
      strokes([pen], [("d", Self.crossing(reach)), ("fill", "none")], "path", &output)
    }
    for bead in Self.beads {
      let (x, y) = Circle.point(turn: bead.turn, radius: bead.isGroup ? Self.groupPlace.ring : Self.networkPlace.ring)
      let plate = bead.isGroup ? Self.groupPlace.plate : Self.networkPlace.plate
      output.element(
        "circle",
        [
          "cx": SVGNumber.text(plate.x + x), "cy": SVGNumber.text(plate.y + y), "r": "16", "fill": bead.colour, "stroke": Self.paper,
          "stroke-width": "6",
        ])
    }
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
    let distance = groupPlace.plate.x - networkPlace.plate.x
    let across = (distance * distance + networkPlace.ring * networkPlace.ring - groupPlace.ring * groupPlace.ring) / (2 * distance)
    let up = (networkPlace.ring * networkPlace.ring - across * across).squareRoot()
    func point(_ sine: Double) -> String {
      let x = networkPlace.plate.x + across * reach.cosine + up * sine
      let y = networkPlace.plate.y - up * reach.cosine + across * sine
      return "\(SVGNumber.text(x)) \(SVGNumber.text(y))"
    }
    let radius = SVGNumber.text(networkPlace.ring)
    return "M\(point(-reach.sine))A\(radius) \(radius) 0 0 1 \(point(reach.sine))"
  }
}
