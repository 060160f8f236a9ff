/// Which attributes a drawing may have, and what each may say.
enum SVGAttributeRule {
  /// Attributes that may also stand in `style="…"` and in style sheets.
  static let presentation: [String: SVGValueKind] = [
    "fill": .paint, "stroke": .paint, "color": .colour, "stop-color": .colour,
    "opacity": .opacity, "fill-opacity": .opacity, "stroke-opacity": .opacity, "stop-opacity": .opacity,
    "fill-rule": .words(["nonzero", "evenodd"]), "clip-rule": .words(["nonzero", "evenodd"]),
    "stroke-width": .length, "stroke-dasharray": .lengths, "stroke-dashoffset": .length, "stroke-miterlimit": .number,
    "stroke-linecap": .words(["butt", "round", "square"]), "stroke-linejoin": .words(["miter", "round", "bevel", "arcs", "miter-clip"]),
    "clip-path": .reference, "mask": .reference, "mask-type": .words(["luminance", "alpha"]),
    "display": .words(["none", "inline", "block"]), "visibility": .words(["visible", "hidden", "collapse"]),
    "overflow": .words(["visible", "hidden", "auto", "scroll"]),
    "vector-effect": .words(["none", "non-scaling-stroke"]),
    "paint-order": .words(["normal", "fill", "stroke", "markers", "stroke fill", "stroke fill markers", "stroke markers fill"]),
    "shape-rendering": .words(["auto", "optimizeSpeed", "crispEdges", "geometricPrecision"]),
  ]

  static let geometry: [String: SVGValueKind] = [
    "x": .length, "y": .length, "width": .length, "height": .length, "cx": .length, "cy": .length, "r": .length, "rx": .length,
    "ry": .length,
    "x1": .length, "y1": .length, "x2": .length, "y2": .length, "fx": .length, "fy": .length, "fr": .length, "offset": .length,
    "d": .path, "points": .numbers, "pathLength": .number, "viewBox": .numbers,
    "transform": .transform, "gradientTransform": .transform, "patternTransform": .transform,
    "gradientUnits": units, "patternUnits": units, "patternContentUnits": units, "maskUnits": units, "maskContentUnits": units,
    "clipPathUnits": units, "spreadMethod": .words(["pad", "reflect", "repeat"]),
    "preserveAspectRatio": .words(fits),
  ]

  /// Elements that may point at another one of the same drawing.
  static let linking: Set<String> = ["use", "linearGradient", "radialGradient", "pattern"]

  private static let units = SVGValueKind.words(["userSpaceOnUse", "objectBoundingBox"])

  /// `none`, `xMidYMid`, `xMinYMax slice`, …
  private static let fits: Set<String> = {
    var fits: Set<String> = ["none"]
    for x in ["xMin", "xMid", "xMax"] {
      for y in ["YMin", "YMid", "YMax"] { fits.formUnion([x + y, x + y + " meet", x + y + " slice"]) }
    }
    return fits
  }()
}
