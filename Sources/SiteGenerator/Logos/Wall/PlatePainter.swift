import Pictures

/// Draws plates with logos. Plate and border are part of the picture, so that it holds on dark pages, in forced colours and in print.
enum PlatePainter {
  static let ink = "#1c1a27"
  static let border = "#123c55"

  /// A logo on its light plate; without art, a lettermark made of the name. `number` keeps the ids of one picture apart.
  static func draw(
    _ art: LogoArt?, name: String, slug: String, on plate: WallPlate, number: Int, colours: PlateColours? = nil,
    into output: inout SVGOutput
  ) {
    circle(
      WallPlate(x: plate.x, y: plate.y, radius: plate.radius - plate.border / 2), fill: "#ffffff", border: plate.border, into: &output)
    guard let art else {
      return lettermark(
        Lettermark.picture(name: name, slug: slug, colours: colours ?? .of(slug)), on: plate.lettermark, into: &output)
    }
    logo(art, on: plate, number: number, into: &output)
  }

  /// The bytes of an SVG file, 240 by 240, with one plate.
  static func file(_ art: LogoArt?, name: String, slug: String, colours: PlateColours? = nil) -> [UInt8] {
    var output = SVGOutput()
    output.open("svg", ["xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 240 240", "width": "240", "height": "240", "role": "img"])
    output.newLine()
    output.element("title", words: name)
    output.newLine()
    draw(art, name: name, slug: slug, on: WallPlate(x: 120, y: 120, radius: 118), number: 1, colours: colours, into: &output)
    output.newLine()
    output.close("svg")
    output.newLine()
    return output.bytes
  }
}

extension PlatePainter {
  /// Its shapes alone: a drawing within the drawing would be more to draw, and there may be hundreds.
  private static func lettermark(_ picture: SVGPicture, on disc: WallPlate, into output: inout SVGOutput) {
    let scale = SVGNumber.text(2 * disc.radius / picture.box.width, decimals: 4)
    output.open(
      "g", ["transform": "translate(\(SVGNumber.text(disc.x - disc.radius)) \(SVGNumber.text(disc.y - disc.radius)))scale(\(scale))"])
    for child in picture.root.children { child.write(into: &output, idPrefix: "") }
    output.close("g")
  }

  private static func logo(_ art: LogoArt, on plate: WallPlate, number: Int, into output: inout SVGOutput) {
    switch art.measure.ground {
    case .light, .own: break
    case .dark: circle(plate.disc, fill: PlainColour.plate.hex, into: &output)
    case .plain(let colour): circle(plate.disc, fill: colour.hex, into: &output)
    }
    let content = plate.frame(for: art)
    switch LogoFit(art).clip {
    case .content:
      // A white ground of the logo's own would cover the border.
      guard plate.inside.isLeft(by: crop(of: art, to: content)) else {
        return cropped(art, to: content, number: number, into: &output)
      }
      clipped(number, into: &output) {
        circle(plate.inside, into: &$0)
      } drawing: {
        cropped(art, to: content, number: number, into: &$0)
      }
    case .disc(let radius):
      let disc = WallPlate(x: plate.x, y: plate.y, radius: radius * plate.radius)
      clipped(number, into: &output) {
        circle(disc, into: &$0)
      } drawing: {
        picture(art, in: content.whole(art.measure.content), number: number, into: &$0)
      }
    case .corners(let radius):
      clipped(number, into: &output) {
        $0.element(
          "rect",
          [
            "x": SVGNumber.text(content.x), "y": SVGNumber.text(content.y), "width": SVGNumber.text(content.width),
            "height": SVGNumber.text(content.height), "rx": SVGNumber.text(radius * plate.radius),
          ])
      } drawing: {
        picture(art, in: content.whole(art.measure.content), number: number, into: &$0)
      }
    }
  }

  /// The part that shows something, and a hair more: the measure was taken from a small picture, where an edge is a pixel wide.
  private static func crop(of art: LogoArt, to content: WallPlate.Frame) -> WallPlate.Frame {
    let whole = content.whole(art.measure.content)
    let hair = max(whole.width, whole.height) / 200
    let left = max(content.x - hair, whole.x)
    let top = max(content.y - hair, whole.y)
    return WallPlate.Frame(
      x: left, y: top, width: min(content.right + hair, whole.right) - left, height: min(content.bottom + hair, whole.bottom) - top)
  }

  private static func cropped(_ art: LogoArt, to content: WallPlate.Frame, number: Int, into output: inout SVGOutput) {
    let whole = content.whole(art.measure.content)
    let crop = crop(of: art, to: content)
    if crop.width > whole.width * 0.999, crop.height > whole.height * 0.999 {
      return picture(art, in: whole, number: number, into: &output)
    }
    output.open("svg", framed(crop))
    let inner = WallPlate.Frame(x: whole.x - crop.x, y: whole.y - crop.y, width: whole.width, height: whole.height)
    picture(art, in: inner, number: number, into: &output)
    output.close("svg")
  }

  private static func clipped(
    _ number: Int, into output: inout SVGOutput, shape: (inout SVGOutput) -> Void, drawing: (inout SVGOutput) -> Void
  ) {
    output.open("clipPath", ["id": "clip\(number)"])
    shape(&output)
    output.close("clipPath")
    output.open("g", ["clip-path": "url(#clip\(number))"])
    drawing(&output)
    output.close("g")
  }

  private static func picture(_ art: LogoArt, in frame: WallPlate.Frame, number: Int, into output: inout SVGOutput) {
    switch art.drawing {
    case .vector(let picture):
      picture.withoutWords.write(into: &output, idPrefix: "logo\(number)-", framed(frame))
    case .raster(let picture):
      output.image(attributes(frame), type: picture.kind.mediaType, bytes: picture.bytes)
    }
  }
}

extension PlatePainter {
  private static func circle(
    _ plate: WallPlate, fill: String? = nil, border: Double? = nil, into output: inout SVGOutput
  ) {
    var attributes = [("cx", SVGNumber.text(plate.x)), ("cy", SVGNumber.text(plate.y)), ("r", SVGNumber.text(plate.radius))]
    if let fill { attributes.append(("fill", fill)) }
    if let border { attributes += [("stroke", Self.border), ("stroke-width", SVGNumber.text(border))] }
    output.open("circle", attributes)
    output.close("circle")
  }

  /// Whatever the logo says, nothing of it is seen outside of its frame.
  private static func framed(_ frame: WallPlate.Frame) -> KeyValuePairs<String, String> {
    [
      "x": SVGNumber.text(frame.x), "y": SVGNumber.text(frame.y), "width": SVGNumber.text(frame.width),
      "height": SVGNumber.text(frame.height), "overflow": "hidden",
    ]
  }

  private static func attributes(_ frame: WallPlate.Frame) -> KeyValuePairs<String, String> {
    [
      "x": SVGNumber.text(frame.x), "y": SVGNumber.text(frame.y), "width": SVGNumber.text(frame.width),
      "height": SVGNumber.text(frame.height),
    ]
  }
}
