extension Colour {
  /// Reads `#rgb`, `#rrggbb` and both with alpha, `rgb(…)`, `rgba(…)`, `hsl(…)`, `hsla(…)` and CSS's names (CSS Color 4). Nil for all else.
  init?(reading text: String) {
    let text = text.trimmed.lowercased()
    if text.hasPrefix("#") {
      self.init(hex: text.dropFirst())
    } else if let parts = Self.arguments(of: text, "rgba") ?? Self.arguments(of: text, "rgb") {
      self.init(rgb: parts)
    } else if let parts = Self.arguments(of: text, "hsla") ?? Self.arguments(of: text, "hsl") {
      self.init(hsl: parts)
    } else if let known = Self.names[text] {
      self.init(hex: known[...])
    } else {
      return nil
    }
  }
}

extension Colour {
  private init?(hex digits: Substring) {
    guard digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
    let isShort = digits.count < 5
    let size = isShort ? 1 : 2
    guard [3, 4, 6, 8].contains(digits.count) else { return nil }
    let numbers = stride(from: 0, to: digits.count, by: size).compactMap { start -> Double? in
      let part = digits.dropFirst(start).prefix(size)
      return Int(isShort ? "\(part)\(part)" : String(part), radix: 16).map(Double.init)
    }
    guard numbers.count > 2 else { return nil }
    self.init(red: numbers[0], green: numbers[1], blue: numbers[2], alpha: numbers.count > 3 ? numbers[3] / 255 : 1)
  }

  /// What stands between the brackets of a function, in three or four parts.
  private static func arguments(of text: String, _ name: String) -> [String]? {
    guard text.hasPrefix("\(name)("), text.hasSuffix(")") else { return nil }
    let parts = text.dropFirst(name.count + 1).dropLast().split { $0 == "," || $0 == " " || $0 == "/" }.map(String.init)
    return (3...4).contains(parts.count) ? parts : nil
  }

  private init?(rgb parts: [String]) {
    let numbers = parts.prefix(3).compactMap { Self.number($0, of: 255) }
    guard numbers.count == 3, let alpha = Self.alpha(parts) else { return nil }
    self.init(red: numbers[0], green: numbers[1], blue: numbers[2], alpha: alpha)
  }

  private init?(hsl parts: [String]) {
    let angle = parts[0].hasSuffix("deg") ? String(parts[0].dropLast(3)) : parts[0]
    guard let turn = Double(angle), turn.isFinite, let alpha = Self.alpha(parts), let strength = Self.number(parts[1], of: 1),
      let lightness = Self.number(parts[2], of: 1)
    else { return nil }
    let hue = (turn / 30).truncatingRemainder(dividingBy: 12)
    // CSS Color 4, section 7.1.
    func part(_ number: Double) -> Double {
      let place = (number + hue + 12).truncatingRemainder(dividingBy: 12)
      return 255 * (lightness - strength * min(lightness, 1 - lightness) * max(-1, min(place - 3, 9 - place, 1)))
    }
    self.init(red: part(0), green: part(8), blue: part(4), alpha: alpha)
  }

  private static func alpha(_ parts: [String]) -> Double? { parts.count < 4 ? 1 : number(parts[3], of: 1) }

  /// A number or a percentage, kept within its bounds.
  private static func number(_ text: String, of whole: Double) -> Double? {
    let isPart = text.hasSuffix("%")
    guard let value = Double(isPart ? String(text.dropLast()) : text), value.isFinite else { return nil }
    return min(max(0, isPart ? value / 100 * whole : value), whole)
  }
}
