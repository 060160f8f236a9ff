/// How templates lead to each other, and what is amiss with that.
struct References {
  private let templates: [String: ParsedTemplate]

  init(_ templates: [String: ParsedTemplate]) {
    self.templates = templates
  }
}

extension References {
  func faults() -> [TemplateFault] {
    templates.values.flatMap { template in
      all(template.nodes).flatMap { faults($0, in: template) }
    }
  }
}
extension References {
  private func all(_ nodes: [Node]) -> [Node] { [] }
  private func faults(_ node: Node, in template: ParsedTemplate) -> [TemplateFault] { [] }
}
extension TemplateFault {
  static func endless(_ tag: Tag, in source: SourceText) -> TemplateFault {
    source.fault(
      at: tag, "“\(source.quote(tag))” leads to itself again and again, with no end.",
      "Put it in a section that is empty at last, or take it away.")
  }
}
