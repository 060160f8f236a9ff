/// The simple rules of a drawing's `style` elements, as drawing programs write them: `.cls-1, .cls-2 { fill: #f00 }`.
struct SVGStyleSheet {
  /// What a rule says of one property, and how late it says so: of two rules of one rank, the later wins.
  private struct Say {
    var order: Int
    var value: SVGAttribute.Value
  }

  /// By selector (an element's name, `.class` or `#id`), then by property.
  private var rules: [String: [String: Say]] = [:]
  private var count = 0
  /// What was left out, the first few.
  private(set) var faults: [LogoFault] = []
}

extension SVGStyleSheet {
  mutating func add(_ css: String) {
    var rest = Self.withoutComments(css)[...]
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard !rest.isEmpty else { return }
      let stop = rest.utf8.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ";") } ?? rest.endIndex
      let isBlock = stop < rest.endIndex && rest.utf8[stop] == UInt8(ascii: "{")
      let end = isBlock ? Self.endOfBlock(rest, from: stop) : rest.utf8.index(stop, offsetBy: 1, limitedBy: rest.endIndex) ?? rest.endIndex
      if isBlock, !rest.hasPrefix("@") {
        addRule(selectors: rest[..<stop], body: rest[rest.utf8.index(after: stop)..<end])
      } else {
        leaveOut(rest[..<end])
      }
      rest = rest[end...]
    }
  }

  /// How the rules want an element to look: those for its id win over those for its classes, and these over those for its name.
  func looks(name: String, classes: String, id: String) -> SVGLooks {
    guard !rules.isEmpty else { return [:] }
    let classes = classes.split(whereSeparator: \.isWhitespace).map { "." + $0 }
    var looks: SVGLooks = [:]
    for rank in [["*"], [name], classes, ["#" + id]] {
      let says = rank.compactMap { rules[$0] }.reduce(into: [:]) { all, rule in
        all.merge(rule) { a, b in a.order > b.order ? a : b }
      }
      looks.merge(says.mapValues(\.value)) { _, new in new }
    }
    return looks
  }
}

extension SVGStyleSheet {
  private mutating func addRule(selectors: Substring, body: Substring) {
    let (looks, faults) = SVGDeclarations(String(body.hasSuffix("}") ? body.dropLast() : body)).looks()
    self.faults += faults.prefix(20)
    for selector in selectors.split(separator: ",", omittingEmptySubsequences: false) {
      let name = SVGText.trimmed(selector)
      guard Self.isSimple(name), count < SVGLimits.rules else {
        leaveOut(selector)
        continue
      }
      count += 1
      rules[name, default: [:]].merge(looks.mapValues { Say(order: count, value: $0) }) { _, new in new }
    }
  }

  private static func isSimple(_ selector: String) -> Bool {
    let name = selector.hasPrefix(".") || selector.hasPrefix("#") ? selector.dropFirst() : selector[...]
    return selector == "*" || (SVGText.isID(String(name)) && !name.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") })
  }

  private mutating func leaveOut(_ text: Substring) {
    guard faults.count < 20 else { return }
    faults.append(
      LogoFault(
        seen: "The style rule \(LogoFault.quote(SVGText.squeezed(String(text.prefix(60))))) was left out.",
        advice: "Please save the logo with “presentation attributes” in place of style rules.", isUnsafe: SVGDanger.isIn(String(text))))
  }

  private static func withoutComments(_ css: String) -> String {
    var parts: [Substring] = []
    var rest = css[...]
    while let start = rest.firstRange(of: "/*") {
      parts.append(rest[..<start.lowerBound])
      let inside = rest[start.upperBound...]
      rest = inside.firstRange(of: "*/").map { inside[$0.upperBound...] } ?? ""
    }
    return (parts + [rest]).joined(separator: " ")
  }

  /// Behind the brace that closes the one at `start`, or the end.
  private static func endOfBlock(_ text: Substring, from start: Substring.Index) -> Substring.Index {
    var depth = 0
    for index in text.utf8.indices[start...] {
      switch text.utf8[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      default: continue
      }
      if depth == 0 { return text.utf8.index(after: index) }
    }
    return text.endIndex
  }
}
