/// How templates lead to each other, and what is amiss with that.
struct References {
  private let templates: [String: ParsedTemplate]
  /// What each template leads to whatever the data: outside of sections, and of blocks that may be filled otherwise.
  private let certain: [String: [Reference]]

  init(_ templates: [String: ParsedTemplate]) {
    self.templates = templates
    certain = templates.mapValues { $0.nodes.compactMap(\.reference) }
  }
}

extension References {
  func faults() -> [TemplateFault] {
    templates.values.flatMap { template in
      endless(in: template) + template.nodes.flatMap(\.withDescendants).flatMap { faults($0, in: template) }
    }
  }
}

extension References {
  private func faults(_ node: Node, in template: ParsedTemplate) -> [TemplateFault] {
    guard let reference = node.reference, let name = reference.name else { return [] }
    guard templates[name] != nil else {
      return [.unknownTemplate(reference.tag, in: template.source, known: templates.keys.sorted())]
    }
    guard case .parent(_, let blocks) = node, let known = blocks.isEmpty ? nil : self.blocks(in: name) else { return [] }
    return blocks.filter { !known.contains($0.name) }.map {
      .unknownBlock($0.tag, parent: name, in: template.source, known: known.sorted())
    }
  }

  /// The blocks of a template and of all that it is made of; nil when only the data says what that is.
  private func blocks(in name: String) -> Set<String>? {
    var found: Set<String> = []
    var seen: Set<String> = []
    var waiting = [name]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted, let template = templates[next] else { continue }
      for node in template.nodes.flatMap(\.withDescendants) {
        if case .block(let block) = node { found.insert(block.name) }
        guard let reference = node.reference else { continue }
        guard let name = reference.name else { return nil }
        waiting.append(name)
      }
    }
    return found
  }

  private func endless(in template: ParsedTemplate) -> [TemplateFault] {
    (certain[template.source.name] ?? []).filter { leads($0, to: template.source.name) }.map {
      .endless($0.tag, in: template.source)
    }
  }

  private func leads(_ reference: Reference, to name: String) -> Bool {
    var seen: Set<String> = []
    var waiting = [reference.name].compactMap(\.self)
    while let next = waiting.popLast() {
      if next == name { return true }
      if seen.insert(next).inserted { waiting += (certain[next] ?? []).compactMap(\.name) }
    }
    return false
  }
}

extension Node {
  fileprivate var reference: Reference? {
    switch self {
    case .partial(let reference), .parent(let reference, _): reference
    default: nil
    }
  }

  fileprivate var withDescendants: [Node] {
    switch self {
    case .section(_, _, let nodes): [self] + nodes.flatMap(\.withDescendants)
    case .block(let block): [self] + block.body.flatMap(\.withDescendants)
    case .parent(_, let blocks): [self] + blocks.flatMap { Node.block($0).withDescendants }
    case .text, .value, .partial: [self]
    }
  }
}
