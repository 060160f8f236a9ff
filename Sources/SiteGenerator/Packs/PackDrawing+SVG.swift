extension PackDrawing {
  /// A file with a name and a description, on the network's paper.
  var svg: [UInt8] {
    var output = SVGOutput()
    var pen = SVGPen()
    output.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(size.width) \(size.height)", "width": "\(size.width)",
        "height": "\(size.height)", "role": "img", "aria-labelledby": "pack-title pack-desc",
      ])
    output.newLine()
    output.element("title", ["id": "pack-title"], words: title)
    output.newLine()
    output.element("desc", ["id": "pack-desc"], words: description)
    output.newLine()
    output.element("rect", ["width": "\(size.width)", "height": "\(size.height)", "fill": LinkedRings.paper])
    output.newLine()
    for mark in marks {
      mark.write(into: &output, &pen, width: size.width)
      output.newLine()
    }
    pen.writeLetters(into: &output)
    output.close("svg")
    output.newLine()
    return output.bytes
  }
}

extension PackMark {
  /// - Parameter width: of the whole picture.
  fileprivate func write(into output: inout SVGOutput, _ pen: inout SVGPen, width: Int) {
    switch self {
    case .band(let top, let height, let colour):
      output.element("rect", ["y": SVGNumber.text(top), "width": "\(width)", "height": SVGNumber.text(height), "fill": colour])
    case .disc(let x, let y, let radius, let colour):
      output.element("circle", ["cx": SVGNumber.text(x), "cy": SVGNumber.text(y), "r": SVGNumber.text(radius), "fill": colour])
    case .ring(let x, let y, let radius, let width, let colour):
      output.element(
        "circle",
        [
          "cx": SVGNumber.text(x), "cy": SVGNumber.text(y), "r": SVGNumber.text(radius), "fill": "none", "stroke": colour,
          "stroke-width": SVGNumber.text(width),
        ])
    case .lines(let points, let width, let colour):
      output.element(
        "path",
        [
          "d": "M" + points.map { "\(SVGNumber.text($0.x)) \(SVGNumber.text($0.y))" }.joined(separator: "L"), "fill": "none",
          "stroke": colour, "stroke-width": SVGNumber.text(width), "stroke-linecap": "round", "stroke-linejoin": "round",
        ])
    case .box(let x, let y, let width, let height):
      output.element(
        "rect",
        [
          "x": SVGNumber.text(x), "y": SVGNumber.text(y), "width": SVGNumber.text(width), "height": SVGNumber.text(height), "rx": "12",
          "fill": JoinBand.white, "stroke": PlatePainter.ink, "stroke-width": "4", "stroke-dasharray": "14 10",
        ])
    case .logos(let rings, let x, let y, let scale):
      rings.write(x: x, y: y, scale: scale, into: &output)
    case .words(let line):
      pen.write(
        line.text, x: line.x, baseline: line.baseline, size: line.size, anchor: line.anchor, weight: line.weight, colour: line.colour,
        room: line.room, into: &output)
    }
  }
}
