import CGumbo

/// The parser's tree to our list, without a call for each level: a page may nest as deep as it likes.
struct TreeReader {
  let start: UnsafePointer<CChar>
  /// Deeper elements stand beside each other at this depth, as browsers have it.
  private static let deepest = 512

  func nodes(below document: UnsafeMutablePointer<GumboNode>) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    var open: [(place: Int, children: GumboVector, next: Int)] = [(-1, document.pointee.v.document.children, 0)]
    while let level = open.indices.last {
      guard open[level].next < Int(open[level].children.length), let data = open[level].children.data else {
        let place = open[level].place
        if place >= 0, level <= Self.deepest { nodes[place].end = nodes.count }
        open.removeLast()
        continue
      }
      let child = data[open[level].next]
      open[level].next += 1
      guard let child else { continue }
      let node = child.assumingMemoryBound(to: GumboNode.self)
      let parent = open[min(level, Self.deepest)].place
      switch node.pointee.type {
      case GUMBO_NODE_ELEMENT:
        let element = node.pointee.v.element
        guard let read = read(element, parent: parent, place: nodes.count) else { continue }
        nodes.append(read)
        open.append((nodes.count - 1, element.children, 0))
      case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
        guard parent >= 0 else { continue }
        let position = node.pointee.v.text.start_pos
        nodes.append(
          HTMLNode(
            kind: .text, text: node.pointee.v.text.text.map { String(cString: $0) } ?? "", parent: parent, end: nodes.count + 1,
            line: Int(position.line), column: Int(position.column), source: 0..<0))
      default: continue
      }
    }
    return nodes
  }
}

extension TreeReader {
  /// What is never shown and never spoken.
  private static let silent: Set<String> = ["script", "style", "template", "noframes", "noembed"]

  private func read(_ element: GumboElement, parent: Int, place: Int) -> HTMLNode? {
    let name = name(of: element)
    guard !Self.silent.contains(name) else { return nil }
    var node = HTMLNode(
      kind: .element, name: name, attributes: attributes(of: element), parent: parent, end: place + 1,
      line: Int(element.start_pos.line), column: Int(element.start_pos.column), source: source(of: element))
    switch element.tag_namespace {
    case GUMBO_NAMESPACE_SVG: node.language = .svg
    case GUMBO_NAMESPACE_MATHML: node.language = .mathML
    default: break
    }
    return node
  }

  private func name(of element: GumboElement) -> String {
    if element.tag != GUMBO_TAG_UNKNOWN, let name = gumbo_normalized_tagname(element.tag) { return String(cString: name) }
    var piece = element.original_tag
    gumbo_tag_from_original_text(&piece)
    guard let data = piece.data else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: data, count: piece.length), as: UTF8.self).lowercased()
  }

  private func attributes(of element: GumboElement) -> [Attribute] {
    (0..<Int(element.attributes.length)).compactMap { index in
      guard let data = element.attributes.data[index] else { return nil }
      let attribute = data.assumingMemoryBound(to: GumboAttribute.self).pointee
      guard let name = attribute.name, let value = attribute.value else { return nil }
      let prefix = attribute.attr_namespace == GUMBO_ATTR_NAMESPACE_XML ? "xml:" : ""
      return Attribute(name: prefix + String(cString: name), value: String(cString: value))
    }
  }

  private func source(of element: GumboElement) -> Range<Int> {
    guard let data = element.original_tag.data else { return 0..<0 }
    let offset = data - start
    return offset..<offset + element.original_tag.length
  }
}
