/// Walks a template with all that it is made of, as filling it would, with kinds in place of values.
struct Checker {
  /// Templates call each other without end only by mistake, and the fault is reported elsewhere; here it is enough to stop.
  private static let deepest = 400
  private static let longest = 100_000

  private let templates: [String: ParsedTemplate]
  private let isStrict: Bool
  private var found: Set<TemplateFault> = []
  private var seen: Set<Visit> = []
  private var depth = 0
  private var length = 0

  init(_ templates: [String: ParsedTemplate], isStrict: Bool) {
    self.templates = templates
    self.isStrict = isStrict
  }
}

extension Checker {
  mutating func check(_ name: String, against schemas: [Schema]) -> [TemplateFault] {
    visit(name, Scopes(schemas), filled: [])
    return found.sorted()
  }
}

extension Checker {
  /// What a parent's tags fill, and in which template they stand; outermost first, as they were met.
  private struct Filling: Hashable {
    let source: SourceText
    let tag: Tag
    let blocks: [Block]

    static func == (a: Filling, b: Filling) -> Bool { a.tag == b.tag && a.source.name == b.source.name }

    func hash(into hasher: inout Hasher) {
      hasher.combine(source.name)
      hasher.combine(tag)
    }
  }

  private struct Visit: Hashable {
    let template: String
    let scopes: Scopes
    let filled: [Filling]
  }

  private mutating func visit(_ name: String, _ scopes: Scopes, filled: [Filling]) {
    guard let template = templates[name] else { return }
    guard seen.insert(Visit(template: name, scopes: scopes, filled: filled)).inserted else { return }
    walk(template.nodes, of: template.source, scopes, filled)
  }

  private mutating func walk(_ nodes: [Node], of source: SourceText, _ scopes: Scopes, _ filled: [Filling]) {
    depth += 1
    length += nodes.count
    defer { depth -= 1 }
    guard depth < Self.deepest, length < Self.longest else { return }
    for node in nodes {
      switch node {
      case .text:
        break
      case .value(let name, let isEscaped):
        checkWritten(name, isEscaped: isEscaped, in: source, scopes)
      case .section(let name, let isInverted, let nodes):
        let kind = kind(of: name, in: source, scopes)
        walk(nodes, of: source, isInverted ? scopes : scopes.entering(kind), filled)
      case .partial(let reference):
        follow(reference, in: source, scopes, filled)
      case .parent(let reference, let blocks):
        let filling = Filling(source: source, tag: reference.tag, blocks: blocks)
        // A parent within itself has been walked once already.
        guard !filled.contains(filling) else { break }
        follow(reference, in: source, scopes, filled + [filling])
      case .block(let block):
        walk(block, of: source, scopes, filled)
      }
    }
  }

  private mutating func follow(_ reference: Reference, in source: SourceText, _ scopes: Scopes, _ filled: [Filling]) {
    switch reference.target {
    case .named(let name): visit(name, scopes, filled: filled)
    case .dynamic(let name): checkWritten(name, isEscaped: true, in: source, scopes)
    }
  }

  private mutating func walk(_ block: Block, of source: SourceText, _ scopes: Scopes, _ filled: [Filling]) {
    for (index, filling) in filled.enumerated() {
      guard let filler = filling.blocks.last(where: { $0.name == block.name }) else { continue }
      return walk(filler.body, of: filling.source, scopes, Array(filled[..<index]))
    }
    walk(block.body, of: source, scopes, filled)
  }

  private mutating func checkWritten(_ name: Name, isEscaped: Bool, in source: SourceText, _ scopes: Scopes) {
    switch kind(of: name, in: source, scopes) {
    case .text where isStrict && !isEscaped:
      found.insert(.unescapedText(name, in: source))
    case .flag, .record, .list:
      found.insert(.unwritable(name, kind(of: name, in: source, scopes), in: source))
    case .any, .text, .html:
      break
    }
  }

  /// Reports a name that is not there, and goes on as if it could be anything.
  private mutating func kind(of name: Name, in source: SourceText, _ scopes: Scopes) -> Schema.Kind {
    switch scopes.find(name) {
    case .kind(let kind): return kind
    case .missing: found.insert(.unknownName(name, in: source, known: scopes.names))
    case .missingIn(let kind, let part): found.insert(.unknownPart(name, part, of: kind, in: source))
    }
    return .any
  }
}
