extension PageElement {
  private static let alone: Set = [
    "address", "article", "aside", "blockquote", "br", "button", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "input", "legend", "li", "main", "nav", "ol", "option",
    "p", "pre", "section", "select", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul",
  ]

  /// Stands on lines of its own or in a box, so that its words do not run into those beside it.
  var standsAlone: Bool { isOne(of: Self.alone) || self["style"].map { isBlock(StyleDeclarations($0)) } ?? false }

  /// Its texts, and what is said for the elements right inside; what stands on lines of its own is parted by spaces.
  func joinedText(_ words: (PageElement) -> String) -> String {
    var text = ""
    for place in childNodes {
      let node = document.nodes[place]
      guard node.kind == .element else {
        text += node.text
        continue
      }
      let child = PageElement(document: document, index: place)
      text += child.standsAlone ? " \(words(child)) " : words(child)
    }
    return text
  }

  /// 1 to 6 for a heading, by its name or `aria-level`.
  var headingLevel: Int {
    if let level = self["aria-level"].flatMap({ Int($0.trimmed) }), level > 0 { return level }
    guard isHTML, name.utf8.count == 2, name.hasPrefix("h"), let level = name.last.flatMap({ Int(String($0)) }) else { return 2 }
    return level
  }

  private func isBlock(_ style: StyleDeclarations) -> Bool {
    ["block", "inline-block", "flex", "grid", "table", "table-cell"].contains(style["display"]?.text)
  }
}
