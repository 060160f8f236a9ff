/// What an attribute's value may be. A value gets into a page only when it is wholly of its kind.
enum SVGValueKind: Sendable {
  case number
  /// `12`, `1.5px`, `50%`
  case length
  case lengths
  case numbers
  case opacity
  /// `none`, a colour, or `url(#gradient)` with a colour for when it is missing.
  case paint
  case colour
  /// `none` or `url(#shape)`
  case reference
  case path
  case transform
  case words(Set<String>)
}

extension SVGValueKind {
  /// The value in the form in which it is published, or nil when it is not of this kind.
  func value(of text: String) -> SVGAttribute.Value? {
    let text = SVGText.trimmed(text)
    guard !text.isEmpty else { return nil }
    switch self {
    case .number: return SVGNumber.plain(text).map { _ in .text(text) }
    case .length: return Self.isLength(text) ? .text(text) : nil
    case .opacity: return Self.isLength(text, units: ["%"]) ? .text(text) : nil
    case .lengths:
      let isList = text.utf8.split { $0 == UInt8(ascii: ",") || SVGText.isSpace($0) }.allSatisfy { Self.isLength(String(Substring($0))) }
      return isList || text == "none" ? .text(text) : nil
    case .numbers: return Self.consists(text, of: "+-.,eE") ? .text(text) : nil
    case .path: return Self.consists(text, of: "+-.,MmZzLlHhVvCcSsQqTtAaeE") || text == "none" ? .text(text) : nil
    case .colour: return Self.isColour(text) ? .text(text) : nil
    case .words(let words): return words.contains(text) ? .text(text) : nil
    case .transform: return Self.isTransform(text) ? .text(text) : nil
    case .reference: return text == "none" ? .text(text) : Self.reference(text) { $0.isEmpty }
    case .paint:
      return text == "none" || Self.isColour(text) ? .text(text) : Self.reference(text) { ["", "none"].contains($0) || Self.isColour($0) }
    }
  }
}

extension SVGValueKind {
  private static func consists(_ text: String, of signs: String) -> Bool {
    text.utf8.allSatisfy { SVGText.isDigit($0) || SVGText.isSpace($0) || signs.utf8.contains($0) }
  }

  private static func isLength(_ text: String, units: [String] = ["px", "%", "mm", "cm", "in", "pt", "pc", "em", "ex"]) -> Bool {
    let unit = units.first { text.hasSuffix($0) } ?? ""
    return SVGNumber.plain(String(text.dropLast(unit.count))) != nil
  }

  /// `red`, `#f00`, `#ff000080`, `rgb(255, 0, 0)`, `hsl(0 100% 50% / 0.5)`
  private static func isColour(_ text: String) -> Bool {
    if text.hasPrefix("#") {
      let isHex = text.utf8.dropFirst().allSatisfy { SVGText.isDigit($0) || (65...70).contains($0) || (97...102).contains($0) }
      return isHex && [4, 5, 7, 9].contains(text.utf8.count)
    }
    if text.utf8.allSatisfy(SVGText.isLetter) { return text.utf8.count <= 24 }
    let call = text.lowercased()
    guard let name = ["rgb(", "rgba(", "hsl(", "hsla("].first(where: call.hasPrefix), call.hasSuffix(")") else { return false }
    let inside = String(call.dropFirst(name.count).dropLast())
    return inside.utf8.count <= 60 && consists(inside.hasSuffix("deg") ? "" : inside.replacing("deg", with: ""), of: "+-.,%/")
  }

  /// `translate(4, 5) rotate(45)`
  private static func isTransform(_ text: String) -> Bool {
    if text == "none" { return true }
    let calls = text.split(separator: ")", omittingEmptySubsequences: false)
    guard calls.last.map({ SVGText.trimmed($0).isEmpty }) == true, calls.count <= 50 else { return false }
    return calls.dropLast().allSatisfy { call in
      let parts = call.split(separator: "(", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return false }
      let name = SVGText.trimmed(parts[0].drop { $0 == "," || $0 == " " })
      return ["matrix", "translate", "scale", "rotate", "skewX", "skewY"].contains(name) && consists(String(parts[1]), of: "+-.,eE")
    }
  }

  /// `url(#arc)`, `url('#arc') red`: the target must be in the same file.
  private static func reference(_ text: String, otherwise isFine: (String) -> Bool) -> SVGAttribute.Value? {
    guard text.prefix(4).lowercased() == "url(", let end = text.firstIndex(of: ")") else { return nil }
    var target = SVGText.trimmed(text[text.index(text.startIndex, offsetBy: 4)..<end])
    if let quote = target.first, quote == "'" || quote == "\"", target.count > 2, target.last == quote {
      target = SVGText.trimmed(target.dropFirst().dropLast())
    }
    let rest = SVGText.trimmed(text[text.index(after: end)...])
    guard target.hasPrefix("#"), SVGText.isID(String(target.dropFirst())), isFine(rest) else { return nil }
    return .reference(String(target.dropFirst()), otherwise: rest)
  }
}
