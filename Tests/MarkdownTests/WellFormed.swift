/// Checks HTML the strict way: every tag is closed where it must be, and no tag, attribute or sign is there that the target never writes.
struct WellFormed {
  /// What is wrong with it; `nil` when nothing is.
  static func fault(in html: String) -> String? {
    var open: [String] = []
    var rest = Substring(html)
    while let less = rest.firstIndex(where: { $0 == "<" || $0 == ">" }) {
      guard rest[less] == "<" else { return "a stray > in \(rest.prefix(80))" }
      guard let greater = rest[less...].firstIndex(of: ">") else { return "no end of tag" }
      let tag = rest[rest.index(after: less)..<greater]
      rest = rest[rest.index(after: greater)...]
      if tag.first == "/" {
        guard open.popLast().map({ "/\($0)" == tag }) == true else { return "</\(tag)> does not close \(open.last ?? "anything")" }
        continue
      }
      let name = String(tag.prefix { $0 != " " })
      guard let attributes = allowed[name] else { return "<\(tag)>" }
      if let fault = fault(inAttributes: tag.dropFirst(name.count), allowed: attributes) { return "\(fault) in <\(tag)>" }
      if phrasingOnly.contains(open.last ?? ""), blocks.contains(name) { return "<\(name)> in <\(open.last ?? "")>" }
      if name == "a", open.contains("a") { return "a link in a link" }
      if !["br", "wbr", "hr", "img"].contains(name) { open.append(name) }
    }
    return open.isEmpty ? nil : "left open: \(open)"
  }

  private static func fault(inAttributes text: Substring, allowed: [String]) -> String? {
    var rest = text
    while !rest.isEmpty {
      guard rest.removeFirst() == " " else { return "no space" }
      let name = String(rest.prefix { $0 != "=" && $0 != " " })
      guard allowed.contains(name) else { return "attribute \(name)" }
      rest = rest.dropFirst(name.count)
      guard rest.first == "=" else { continue }
      guard rest.dropFirst().first == "\"", let end = rest.dropFirst(2).firstIndex(of: "\"") else { return "no quotes" }
      let value = rest.dropFirst(2)[..<end]
      if value.contains("<") { return "a < in an attribute" }
      rest = rest[rest.index(after: end)...]
    }
    return nil
  }

  private static let phrasingOnly: Set = [
    "p", "h2", "h3", "h4", "h5", "h6", "summary", "span", "em", "strong", "del", "ins", "sub", "sup", "kbd", "cite", "mark", "small", "q",
    "abbr",
    "a", "code", "th", "td",
  ]
  private static let blocks: Set = [
    "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr", "div", "table", "details", "section",
  ]
  private static let allowed: [String: [String]] = [
    "p": [], "h2": ["id"], "h3": ["id"], "h4": ["id"], "h5": ["id"], "h6": ["id"], "ul": [], "ol": ["start"], "li": ["class", "id"],
    "blockquote": [],
    "pre": ["tabindex"], "code": ["class"], "hr": [], "br": [], "wbr": [], "em": [], "strong": [], "del": [], "ins": [], "sub": [],
    "sup": ["class"], "kbd": [], "cite": [], "mark": [], "small": [], "span": ["class", "lang", "dir"], "q": ["lang", "dir"],
    "abbr": ["title"],
    "details": ["open"], "summary": [], "a": ["href", "id", "aria-label"], "img": ["src"], "section": ["class", "aria-labelledby"],
    "div": ["class", "role", "tabindex", "aria-label"], "table": [], "thead": [], "tbody": [], "tr": [], "th": ["scope", "class"],
    "td": ["class"],
  ]
}
