/// What becomes of each HTML element that can stand in a text.
enum HTMLElements {
  /// Those that are kept, and the attributes that each may have. They are written anew, never copied.
  static func attributes(of name: String) -> [String]? {
    switch name {
    case "span", "q": ["lang", "dir"]
    case "abbr": ["title"]
    case "details": ["open"]
    case "summary", "br", "wbr", "sub", "sup", "kbd", "cite", "mark", "small", "ins", "del": []
    default: nil
    }
  }

  /// Those whose content is not words for a reader: it goes too.
  static func isHidden(_ name: String) -> Bool {
    switch name {
    case "script", "style", "iframe", "object", "template", "noscript", "textarea", "title", "svg", "math": true
    default: false
    }
  }

  /// Those that have no closing tag.
  static func isVoid(_ name: String) -> Bool {
    switch name {
    case "br", "wbr", "img", "input", "hr", "embed", "area", "base", "col", "link", "meta", "param", "source", "track", "frame", "bgsound":
      true
    default: false
    }
  }

  /// Those that stand among words; any other begins a new paragraph where it is dropped.
  static func isPhrasing(_ name: String) -> Bool {
    switch name {
    case "a", "b", "i", "u", "s", "em", "strong", "font", "big", "tt", "code", "label", "var", "samp", "dfn", "data", "time", "strike",
      "ruby", "rb", "rt", "rp", "bdi", "bdo", "img", "input", "button", "select", "option", "output", "acronym", "nobr", "blink", "picture",
      "audio", "video", "source", "track", "canvas", "map", "area", "meter", "progress":
      true
    default: attributes(of: name) != nil && name != "details" && name != "summary"
    }
  }

  /// Whether a value is one that its attribute can have: a language tag (RFC 5646, by its shape), or a direction.
  static func isValid(_ value: [UInt8], for attribute: String) -> Bool {
    switch attribute {
    case "lang":
      let parts = value.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      guard let language = parts.first, (2...3).contains(language.count), language.allSatisfy(\.isLetter) else { return false }
      return parts.dropFirst().allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { $0.isLetter || $0.isDigit } }
    case "dir": return ["ltr", "rtl", "auto"].contains(String(decoding: value.map(\.lowercased), as: UTF8.self))
    default: return true
    }
  }
}
