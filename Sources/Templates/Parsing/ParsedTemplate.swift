/// A template's source and tree.
struct ParsedTemplate: Sendable {
  let source: SourceText
  let nodes: [Node]
  /// What the text alone shows; whether names exist is for others to say.
  let faults: [TemplateFault]

  init(_ template: TemplateSource) {
    source = SourceText(template)
    var scanner = TagScanner(source)
    var layout = LineLayout(source)
    let scanned = scanner.scan()
    let laid = layout.lay(scanned.pieces)
    var builder = TreeBuilder(source, lines: laid.lines)
    let built = builder.build(laid.pieces)
    nodes = built.nodes
    faults = scanned.faults + built.faults
  }
}
