/// An element of a rebuilt SVG picture. What a stranger's file brings gets here only through `SVGRebuilder`'s allow-list.
struct SVGElement: Sendable, Hashable {
  var name: String
  /// In order of their names, so that the same picture always gives the same bytes.
  var attributes: [SVGAttribute] = []
  var children: [SVGElement] = []
  /// The words of a `title`, `desc` or (in pictures that we draw) `text`.
  var words = ""
}

extension SVGElement {
  /// For pictures that we draw ourselves: `SVGElement("circle", ["r": "5"])`.
  init(_ name: String, _ attributes: KeyValuePairs<String, String>, _ children: [SVGElement] = [], words: String = "") {
    self.name = name
    self.attributes = attributes.map { SVGAttribute(name: $0.key, value: .text($0.value)) }.sorted { $0.name < $1.name }
    self.children = children
    self.words = words
  }

  subscript(name: String) -> SVGAttribute.Value? {
    attributes.first { $0.name == name }?.value
  }

  /// The element and all within it, outermost first.
  func forEach(_ visit: (SVGElement) -> Void) {
    visit(self)
    for child in children { child.forEach(visit) }
  }

  /// The bytes of the element, its ids and the references to them starting with `idPrefix`.
  func write(into output: inout SVGOutput, idPrefix: String) {
    output.open(name, attributes.lazy.map { ($0.name, $0.value.written(idPrefix: idPrefix)) })
    output.text(words)
    for child in children { child.write(into: &output, idPrefix: idPrefix) }
    output.close(name)
  }
}
