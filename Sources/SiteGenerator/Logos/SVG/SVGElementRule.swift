/// What becomes of an element of a stranger's drawing. What no list names is left out.
enum SVGElementRule {
  case keep
  /// Its shapes stay, in a plain group.
  case group(LogoFault?)
  /// `title` and `desc`: their words stay.
  case words
  /// `style`: a few simple rules are understood.
  case style
  /// Left out with all within it; silently when it shows nothing.
  case drop(LogoFault?)
}

extension SVGElementRule {
  static func rule(for name: String, namespace: String) -> SVGElementRule {
    if programs.contains(name.lowercased()) {
      return .drop(
        LogoFault(
          seen: "\(LogoFault.quote("<\(name)>")) can run a program or bring in a page, and was left out.",
          advice: "Please save the logo as “plain SVG”, with shapes alone.", isUnsafe: true))
    }
    guard namespace.isEmpty || namespace == "http://www.w3.org/2000/svg" else { return .drop(nil) }
    if kept.contains(name) { return .keep }
    switch name {
    case "title", "desc": return .words
    case "style": return .style
    case "switch": return .group(nil)
    case "a":
      return .group(
        LogoFault(seen: "A link around shapes was left out; the shapes stay.", advice: "Nothing needs doing: the page has the links."))
    case "metadata", "view", "hkern", "vkern": return .drop(nil)
    default: return .drop(advice(on: name))
    }
  }
}

extension SVGElementRule {
  private static let kept: Set<String> = [
    "svg", "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "linearGradient", "radialGradient", "stop",
    "clipPath",
    "mask", "symbol", "use", "pattern",
  ]

  private static let programs: Set<String> = [
    "script", "foreignobject", "iframe", "handler", "listener", "audio", "video", "embed", "object", "applet", "html", "body", "link",
    "meta",
    "base", "form", "input", "button", "frame", "frameset", "portal", "source", "track", "img", "canvas",
  ]

  private static func advice(on name: String) -> LogoFault {
    let quoted = LogoFault.quote("<\(name)>")
    switch name {
    case "text", "tspan", "textPath", "tref", "altGlyph", "flowRoot":
      return LogoFault(
        seen: "\(quoted) needs a font that readers may not have, and was left out.",
        advice: "Please turn the text into outlines (“Object to path”, “Create outlines”) and save again.")
    case "image", "feImage":
      return LogoFault(
        seen: "\(quoted) puts a photo or another file inside the drawing, and was left out.",
        advice: "Please send the logo as PNG, or draw the photo's part as shapes.")
    case "set", "discard", "animate", "animateTransform", "animateMotion", "animateColor":
      return LogoFault(
        seen: "\(quoted) makes the logo move, and was left out.", advice: "Please save the logo as it looks when it stands still.",
        isUnsafe: true)
    case "filter":
      return LogoFault(
        seen: "\(quoted) is an effect such as a shadow or blur, and was left out.",
        advice: "Please draw the effect as shapes, or send the logo as PNG.")
    default:
      return LogoFault(
        seen: "\(quoted) is not one of the shapes that logos are made of here, and was left out.",
        advice: "Please turn it into paths and save the logo as “plain SVG”.")
    }
  }
}
