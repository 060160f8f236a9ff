/// Puts a template's pieces into a tree. A fault does not stop it: all are found in one go.
struct TreeBuilder {
  /// Deeper nesting helps nobody, and a bound here keeps everything that walks a tree within its stack.
  static let deepest = 100

  private let source: SourceText
  private let lines: [Line]
  /// The tags that are open, with what stands in each so far, around what stands in none.
  private var open: [(tag: Tag, nodes: [Node])] = []
  private var nodes: [Node] = []
  private var faults: [TemplateFault] = []

  init(_ source: SourceText, lines: [Line]) {
    self.source = source
    self.lines = lines
  }
}

extension TreeBuilder {
  mutating func build(_ pieces: [Piece]) -> (nodes: [Node], faults: [TemplateFault]) {
    for piece in pieces {
      switch piece {
      case .text(let range, let startsLine):
        add(.text(range, startsLine: startsLine))
      case .tag(let tag) where tag.opens && open.count == Self.deepest:
        faults.append(.tooDeep(tag, in: source))
        return finish()
      case .tag(let tag):
        add(tag)
      }
    }
    faults += open.map { .unclosedSection($0.tag, in: source) }
    return finish()
  }
}

extension TreeBuilder {
  private mutating func finish() -> (nodes: [Node], faults: [TemplateFault]) {
    while !open.isEmpty { closeInnermost(at: source.bytes.count) }
    return (nodes, faults)
  }

  private mutating func add(_ node: Node) {
    if open.isEmpty {
      nodes.append(node)
    } else {
      open[open.count - 1].nodes.append(node)
    }
  }

  private mutating func add(_ tag: Tag) {
    switch tag.kind {
    case .comment, .delimiters: break
    case .value, .unescaped: add(.value(Name(tag.name, in: tag), isEscaped: tag.kind == .value))
    case .partial: add(.partial(Reference(tag)))
    case .section, .inverted, .parent, .block: open.append((tag, []))
    case .close: close(tag)
    }
  }

  private mutating func close(_ tag: Tag) {
    guard let partner = open.lastIndex(where: { $0.tag.name == tag.name }) else {
      return faults.append(.strayClose(tag, open: open.last?.tag, in: source))
    }
    while open.count - 1 > partner {
      faults.append(.unclosedSection(open[open.count - 1].tag, in: source))
      closeInnermost(at: tag.range.lowerBound)
    }
    closeInnermost(at: tag.range.lowerBound)
  }

  private mutating func closeInnermost(at end: Int) {
    guard let (tag, nodes) = open.popLast() else { return }
    switch tag.kind {
    case .parent:
      add(.parent(Reference(tag), nodes.compactMap(\.asBlock)))
      if let unseen = nodes.first(where: { isUnseen($0) }) { faults.append(.unseen(unseen.offset, of: tag, in: source)) }
    case .block:
      add(.block(Block(tag: tag, body: nodes, indentation: tag.isAlone ? indentation(tag.range.upperBound..<end) : nil)))
    default:
      add(.section(Name(tag.name, in: tag), isInverted: tag.kind == .inverted, nodes))
    }
  }

  /// Words and tags right inside a parent's tags, outside its blocks, are never shown.
  private func isUnseen(_ node: Node) -> Bool {
    switch node {
    case .text(let range, _): !source.bytes[range].allSatisfy(\.isSpace)
    case .block: false
    default: true
    }
  }

  /// The space that all lines begin with whose first word stands in this range; nil where there is no such line.
  private func indentation(_ range: Range<Int>) -> Range<Int>? {
    let inside = lines.filter {
      !$0.isBlank && $0.indentation.lowerBound >= range.lowerBound && $0.indentation.upperBound < range.upperBound
    }
    guard let first = inside.first?.indentation else { return nil }
    let common = inside.dropFirst().reduce(first.count) { common, line in
      zip(source.bytes[first].prefix(common), source.bytes[line.indentation]).prefix { $0 == $1 }.count
    }
    return first.prefix(common)
  }
}

extension Node {
  fileprivate var asBlock: Block? {
    if case .block(let block) = self { block } else { nil }
  }

  fileprivate var offset: Int {
    switch self {
    case .text(let range, _): range.lowerBound
    case .value(let name, _), .section(let name, _, _): name.tag.range.lowerBound
    case .partial(let reference), .parent(let reference, _): reference.tag.range.lowerBound
    case .block(let block): block.tag.range.lowerBound
    }
  }
}
