/// Numbers for SVG: at most two decimals and a full stop, whatever language the computer speaks.
enum SVGNumber {
  /// `12`, `0.5`, `-3.25`
  static func text(_ value: Double) -> String {
    text(value, decimals: 2)
  }

  static func text(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, abs(value) < 1e11 else { return "0" }
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let (whole, rest) = Int((abs(value) * Double(scale)).rounded()).quotientAndRemainder(dividingBy: scale)
    let sign = value < 0 && (whole, rest) != (0, 0) ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    var digits = String(String(rest + scale).dropFirst())
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }

  /// The numbers of a list such as `0 0 24,24`, or nil when anything else stands there.
  static func list(_ text: String) -> [Double]? {
    var numbers: [Double] = []
    for part in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: ",") || SVGText.isSpace($0) }) {
      guard let text = String(part), let number = plain(text) else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// `1`, `-1.5`, `.5`, `1e3`: a number as SVG writes it; not `nan`, `inf` or `0x10`, which Swift would also read.
  static func plain(_ text: String) -> Double? {
    guard text.utf8.allSatisfy({ SVGText.isDigit($0) || "+-.eE".utf8.contains($0) }), let value = Double(text), value.isFinite else {
      return nil
    }
    return value
  }

  /// A length in pixels: `10mm` is 37.8. Shares of something (`50%`, `2em`) have no size of their own.
  static func pixels(_ length: String) -> Double? {
    let units: KeyValuePairs<String, Double> = ["px": 1, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96, "pt": 4 / 3, "pc": 16]
    for (unit, factor) in units where length.hasSuffix(unit) {
      return plain(String(length.dropLast(unit.count))).map { $0 * factor }
    }
    return plain(length)
  }
}
