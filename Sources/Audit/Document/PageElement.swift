/// One element of a page: a place in its document.
public struct PageElement: Sendable {
  let document: HTMLDocument
  let index: Int
}

extension PageElement: Hashable {
  public static func == (a: PageElement, b: PageElement) -> Bool { a.index == b.index && a.document === b.document }
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}

extension PageElement {
  public var name: String { node.name }
  public var line: Int { node.line }
  public var column: Int { node.column }
  var isHTML: Bool { node.language == .html }
  var isSVG: Bool { node.language == .svg }
  var attributes: [Attribute] { node.attributes }
  var node: HTMLNode { document.nodes[index] }

  public subscript(name: String) -> String? { node.attributes.first { $0.name == name }?.value }

  func has(_ attribute: String) -> Bool { node.attributes.contains { $0.name == attribute } }

  func isOne(of names: Set<String>) -> Bool { isHTML && names.contains(name) }

  var parent: PageElement? { node.parent < 0 ? nil : PageElement(document: document, index: node.parent) }

  /// Those around it, the nearest first.
  var ancestors: some Sequence<PageElement> {
    sequence(state: parent) { next in
      defer { next = next?.parent }; return next
    }
  }

  var children: [PageElement] {
    childNodes.filter { document.nodes[$0].kind == .element }.map { PageElement(document: document, index: $0) }
  }

  /// The elements inside it, in the order of the page.
  var descendants: some Sequence<PageElement> {
    (index + 1..<node.end).lazy.filter { document.nodes[$0].kind == .element }.map { PageElement(document: document, index: $0) }
  }

  /// The places of the nodes right inside it.
  var childNodes: [Int] {
    var places: [Int] = []
    var place = index + 1
    while place < node.end {
      places.append(place)
      place = document.nodes[place].end
    }
    return places
  }

  func isInside(_ other: PageElement) -> Bool { index > other.index && index < other.node.end }

  /// All text inside, as it stands in the file.
  var rawText: String {
    var text = ""
    for place in index + 1..<max(index + 1, node.end) where document.nodes[place].kind == .text { text += document.nodes[place].text }
    return text
  }

  /// Its start tag as it stands in the file.
  var sourceText: String {
    let range = node.source.clamped(to: 0..<document.bytes.count)
    return range.isEmpty ? "<\(name)>" : String(decoding: document.bytes[range], as: UTF8.self)
  }
}
