/// What stands in `style="…"` and between the braces of a style rule: `fill: #f00; stroke: none`.
struct SVGDeclarations {
  /// Property names in small letters, in the order of the file.
  var list: [(property: String, value: String)] = []
}

extension SVGDeclarations {
  /// Splits at semicolons outside of quotes and brackets; `data:image/png;base64,…` is one value.
  init(_ text: String) {
    var depth = 0
    var quote: UInt8?
    var start = text.startIndex
    for index in text.utf8.indices {
      let byte = text.utf8[index]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(depth - 1, 0)
      case UInt8(ascii: ";") where depth == 0:
        add(text[start..<index])
        start = text.utf8.index(after: index)
      default: break
      }
    }
    add(text[start...])
  }

  private mutating func add(_ text: Substring) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return }
    var value = SVGText.trimmed(text[text.utf8.index(after: colon)...])
    if value.lowercased().hasSuffix("!important") { value = SVGText.trimmed(value.dropLast("!important".count)) }
    list.append((SVGText.trimmed(text[..<colon]).lowercased(), value))
  }
}

/// How an element looks: presentation attributes by name.
typealias SVGLooks = [String: SVGAttribute.Value]

extension SVGDeclarations {
  /// The declarations that can be attributes as well, and what had to be left out of the others: the first 20, since nobody reads more.
  func looks() -> (SVGLooks, [LogoFault]) {
    var looks: SVGLooks = [:]
    var faults: [LogoFault] = []
    for (property, value) in list {
      if let kind = SVGAttributeRule.presentation[property] {
        if let checked = kind.value(of: value) {
          looks[property] = checked
        } else if faults.count < 20 {
          faults.append(.unknownValue(of: property, value))
        }
      } else if faults.count >= 20 {
        continue
      } else if property == "filter", value != "none" {
        faults.append(.effect)
      } else if SVGDanger.isIn(value) || SVGDanger.isIn(property + ":") {
        faults.append(.unknownValue(of: property, value))
      }
    }
    return (looks, faults)
  }
}
