import Pictures

/// The start and the end of every picture in a pack: a file with a name and a description, on the network's paper.
enum PackPaper {
  static func file(_ size: PictureSize, title: String, description: String, draw: (inout SVGOutput, inout SVGPen) -> Void) -> [UInt8] {
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
    draw(&output, &pen)
    pen.writeLetters(into: &output)
    output.close("svg")
    output.newLine()
    return output.bytes
  }

  /// Draws as if the plane began at a point and everything were `scale` times as large.
  static func placed(x: Double, y: Double, scale: Double, _ output: inout SVGOutput, draw: (inout SVGOutput) -> Void) {
    output.open(
      "g", ["transform": "translate(\(SVGNumber.text(x)) \(SVGNumber.text(y))) scale(\(SVGNumber.text(scale, decimals: 4)))"])
    output.newLine()
    draw(&output)
    output.close("g")
    output.newLine()
  }
}
