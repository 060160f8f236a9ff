/// How shapes are drawn, as far as their cost depends on it; parts have it from what holds them.
struct SVGInk: Sendable, Hashable {
  var isStroked = false
  var width = 1.0
  /// Dashes in each unit of length; 0 for whole lines.
  var dashes = 0.0
  /// Round ends and corners are fans of many small lines.
  var isRound = false
  /// Turned or slanted, so that rows of pixels cross the shape in any direction.
  var isOblique = false
}

extension SVGInk {
  /// What an element's own attributes make of it.
  func within(_ element: SVGElement, box: SVGPicture.ViewBox) -> SVGInk {
    var ink = self
    for attribute in element.attributes {
      guard case .text(let text) = attribute.value else {
        if attribute.name == "stroke" { ink.isStroked = true }
        continue
      }
      switch attribute.name {
      case "stroke": ink.isStroked = text != "none"
      case "stroke-width": ink.width = abs(SVGUnits.length(text, box))
      case "stroke-dasharray": ink.dashes = Self.dashes(text, box)
      case "stroke-linecap": ink.isRound = text == "round" || isRound
      case "stroke-linejoin": ink.isRound = text == "round" || ink.isRound
      case "transform": ink.isOblique = isOblique || SVGScale.isOblique(text)
      default: break
      }
    }
    return ink
  }

  /// What costs most of both: a part that is named has its looks from wherever it is shown.
  func worst(_ other: SVGInk) -> SVGInk {
    SVGInk(
      isStroked: isStroked || other.isStroked, width: max(width, other.width), dashes: max(dashes, other.dashes),
      isRound: isRound || other.isRound, isOblique: isOblique || other.isOblique)
  }

  /// Of all elements of a drawing.
  static func worst(in root: SVGElement, box: SVGPicture.ViewBox) -> SVGInk {
    var worst = SVGInk()
    root.forEach { worst = worst.worst(SVGInk().within($0, box: box)) }
    return worst
  }

  /// `4 2`: one dash in 6 units; `4`: one in 8.
  private static func dashes(_ text: String, _ box: SVGPicture.ViewBox) -> Double {
    let parts = text.utf8.split { $0 == UInt8(ascii: ",") || SVGText.isSpace($0) }.map { SVGUnits.length(String(Substring($0)), box) }
    let sum = parts.reduce(0, +)
    return text == "none" || sum <= 0 ? 0 : SVGUnits.sane(Double(parts.count) / (2 * sum))
  }
}
