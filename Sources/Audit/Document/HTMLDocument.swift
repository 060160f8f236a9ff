/// A page as browsers see it: its elements and text in order, without comments, scripts, styles and templates.
public final class HTMLDocument: Sendable {
  let nodes: [HTMLNode]
  let bytes: [UInt8]

  init(nodes: [HTMLNode], bytes: [UInt8]) {
    self.nodes = nodes
    self.bytes = bytes
  }
}

extension HTMLDocument {
  /// Reads a whole page, as browsers do: what has no `html` or `body` gets them, and nothing is refused (WHATWG HTML, section 13.2).
  public convenience init(_ bytes: [UInt8]) {
    self.init(nodes: HTMLParser.nodes(of: bytes), bytes: bytes)
  }

  public var elements: [PageElement] {
    nodes.indices.compactMap { nodes[$0].kind == .element ? PageElement(document: self, index: $0) : nil }
  }

  public func elements(named name: String) -> [PageElement] {
    nodes.indices.compactMap { nodes[$0].name == name ? PageElement(document: self, index: $0) : nil }
  }

  var root: PageElement? { nodes.isEmpty ? nil : PageElement(document: self, index: 0) }
}
