import Foundation

/// How much larger an element makes what it holds: never less than it does.
enum SVGScale {
  static func factor(of element: SVGElement, box: SVGPicture.ViewBox, isRoot: Bool) -> Double {
    var factor = 1.0
    var hasOwnUnits = false
    for attribute in element.attributes {
      guard case .text(let text) = attribute.value else { continue }
      switch attribute.name {
      case "transform", "patternTransform": factor *= calls(text).reduce(1) { $0 * scale($1.name, $1.numbers) }
      case "clipPathUnits", "maskContentUnits", "patternContentUnits": hasOwnUnits = hasOwnUnits || text == "objectBoundingBox"
      case "viewBox" where !isRoot:
        let numbers = SVGNumber.list(text) ?? []
        guard numbers.count == 4, numbers[2] > 0, numbers[3] > 0 else { continue }
        factor *= max(frame(of: element, box), box.side) / min(numbers[2], numbers[3])
      default: break
      }
    }
    if element.name == "use" { factor *= max(1, frame(of: element, box) / box.side) }
    return SVGUnits.sane(hasOwnUnits ? factor * box.side : factor)
  }

  /// Whether what is upright may be no longer so.
  static func isOblique(_ transform: String) -> Bool {
    calls(transform).contains { name, numbers in
      switch name {
      case "rotate": numbers.first.map { $0.truncatingRemainder(dividingBy: 90) != 0 } ?? false
      case "matrix": numbers.count == 6 && (numbers[0] != 0 || numbers[3] != 0) && (numbers[1] != 0 || numbers[2] != 0)
      default: name.hasPrefix("skew")
      }
    }
  }
}

extension SVGScale {
  private static func frame(of element: SVGElement, _ box: SVGPicture.ViewBox) -> Double {
    ["width", "height"].map { name in
      if case .text(let text) = element[name] { SVGUnits.length(text, box) } else { 0 }
    }.reduce(0, max)
  }

  private static func scale(_ name: String, _ numbers: [Double]) -> Double {
    switch name {
    case "scale": numbers.map(abs).max() ?? 1
    case "matrix": numbers.prefix(4).reduce(0) { $0 + $1 * $1 }.squareRoot()
    case "skewX", "skewY": 1 + abs(tan((numbers.first ?? 0) * .pi / 180))
    default: 1
    }
  }

  /// `translate(4, 5) rotate(45)`
  private static func calls(_ text: String) -> [(name: String, numbers: [Double])] {
    text.split(separator: ")").compactMap { call in
      let parts = call.split(separator: "(")
      guard parts.count == 2 else { return nil }
      return (SVGText.trimmed(parts[0].drop { $0 == "," || $0 == " " }), SVGPathReader.numbers(String(parts[1])))
    }
  }
}
