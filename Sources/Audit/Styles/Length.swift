/// Lengths of CSS that can be reckoned without a screen, in pixels (CSS Values 4, section 6).
enum Length {
  static let usualFontSize = 16.0

  /// The pixels of `2px`, `1.2em`, `150%` or `normal`; nil for what depends on more.
  static func pixels(_ text: String, fontSize: Double, normal: Double) -> Double? {
    if text == "normal" || text == "initial" { return normal }
    guard let (number, unit) = parts(text) else { return nil }
    if unit.isEmpty { return number == 0 ? 0 : nil }
    return pixelsIn(unit, fontSize: fontSize).map { number * $0 }
  }

  /// As for `line-height`: a number alone is a multiple of the font's size.
  static func lineHeight(_ text: String, fontSize: Double) -> Double? {
    if let (number, unit) = parts(text), unit.isEmpty { return number * fontSize }
    return pixels(text, fontSize: fontSize, normal: fontSize * 1.2)
  }

  /// As for `font-size`: words are steps of the usual size.
  static func fontSize(_ text: String, parent: Double) -> Double? {
    if let factor = sizes[text] { return factor * usualFontSize }
    switch text {
    case "smaller": return parent / 1.2
    case "larger": return parent * 1.2
    default: return pixels(text, fontSize: parent, normal: parent)
    }
  }
}

extension Length {
  private static let sizes = [
    "xx-small": 0.6, "x-small": 0.75, "small": 8.0 / 9, "medium": 1, "large": 1.2, "x-large": 1.5, "xx-large": 2, "xxx-large": 3,
  ]

  private static func parts(_ text: String) -> (Double, Substring)? {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-" || $0 == "+") }
    guard let number = Double(digits) else { return nil }
    return (number, text[digits.endIndex...])
  }

  private static func pixelsIn(_ unit: Substring, fontSize: Double) -> Double? {
    switch unit {
    case "px": 1
    case "em": fontSize
    case "%": fontSize / 100
    case "rem": usualFontSize
    case "ex", "ch": fontSize / 2
    case "pt": 96.0 / 72
    case "pc": 16
    case "in": 96
    case "cm": 96 / 2.54
    case "mm": 96 / 25.4
    default: nil
    }
  }
}
