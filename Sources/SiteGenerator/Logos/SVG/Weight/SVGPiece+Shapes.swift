extension SVGPiece {
  /// What an element draws itself, without its parts.
  static func all(of element: SVGElement, box: SVGPicture.ViewBox) -> [SVGPiece] {
    func text(_ name: String) -> String? {
      if case .text(let text) = element[name] { text } else { nil }
    }
    func length(_ name: String) -> Double { text(name).map { SVGUnits.length($0, box) } ?? 0 }
    switch element.name {
    case "path": return text("d").map(SVGPathReader.pieces) ?? []
    case "polyline", "polygon":
      return SVGPathReader.pieces(of: "M" + (text("points") ?? "") + (element.name == "polygon" ? "z" : ""))
    case "line": return [SVGPiece(.line, [(length("x1"), length("y1")), (length("x2"), length("y2"))])]
    case "circle": return round(length("cx"), length("cy"), length("r"), length("r"))
    case "ellipse": return round(length("cx"), length("cy"), length("rx"), length("ry"))
    case "rect":
      let (left, top) = (length("x"), length("y"))
      let (right, bottom) = (left + length("width"), top + length("height"))
      let form: Form = text("rx") == nil && text("ry") == nil ? .line : .curve
      return [
        SVGPiece(form, [(left, top), (right, top)]), SVGPiece(form, [(right, top), (right, bottom)]),
        SVGPiece(form, [(right, bottom), (left, bottom)]), SVGPiece(form, [(left, bottom), (left, top)]),
      ]
    default: return []
    }
  }

  private static func round(_ x: Double, _ y: Double, _ rx: Double, _ ry: Double) -> [SVGPiece] {
    [(-1.0, 0.0), (0, -1), (1, 0), (0, 1)].map { way in
      let (from, to) = ((x: x + way.0 * rx, y: y + way.1 * ry), (x: x - way.1 * rx, y: y + way.0 * ry))
      return SVGPiece(.curve, [from, to, to])
    }
  }
}
