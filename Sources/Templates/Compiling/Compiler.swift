/// Makes steps of trees.
struct Compiler {
  private(set) var steps: [Step] = []
  private(set) var constants: [UInt8] = []
  private(set) var parts: [Symbol] = []
  private(set) var fillings: [[(block: Symbol, start: Int)]] = []
  private(set) var starts: [Int] = []
  private(set) var origins: [Int: Program.Origin] = [:]
  let numbers: [String: Int]

  private let templates: [ParsedTemplate]
  /// Names whose texts never change.
  private let known: Record
  /// What fills blocks is written behind the template that it stands in.
  private var waiting: [(filling: Int, block: Block)] = []
  /// Text is not joined to a step before this one, since something else leads to here.
  private var label = 0

  init(_ templates: [ParsedTemplate], known: Record) {
    self.templates = templates
    self.known = known
    numbers = Dictionary(templates.enumerated().map { ($1.source.name, $0) }) { _, later in later }
  }
}

extension Compiler {
  mutating func compile() {
    for template in templates {
      starts.append(steps.count)
      var scope = Scope(source: template.source)
      add(template.nodes, in: scope)
      finish()
      while let (filling, block) = waiting.popLast() {
        fillings[filling].append((Symbol(block.name), steps.count))
        scope.outdent = block.indentation?.count ?? 0
        add(block.body, in: scope)
        finish()
      }
    }
  }
}

extension Compiler {
  private struct Scope {
    let source: SourceText
    /// How many bytes of space to leave out at the beginning of each line.
    var outdent = 0

    func space(_ range: Range<Int>) -> ArraySlice<UInt8> {
      source.bytes[range].dropFirst(outdent)
    }

    func line(_ range: Range<Int>) -> ArraySlice<UInt8> {
      let space = source.bytes[range].prefix(outdent).prefix { $0.isSpace && $0 != .newline }
      return source.bytes[range].dropFirst(space.count)
    }
  }

  private mutating func add(_ nodes: [Node], in scope: Scope) {
    for node in nodes {
      switch node {
      case .text(let range, let startsLine):
        addText(startsLine ? scope.line(range) : scope.source.bytes[range])
      case .value(let name, let isEscaped):
        if let text = knownText(name) {
          addText((isEscaped ? text.escaped : Array(text.utf8))[...])
        } else {
          steps.append(.value(path(name), isEscaped: isEscaped))
        }
      case .section(let name, let isInverted, let nodes):
        addSection(path(name), isInverted: isInverted, nodes, in: scope)
      case .partial(let reference):
        addCall(reference, filling: nil, in: scope)
      case .parent(let reference, let blocks):
        // Taken from the end, so that what fills them is written in the order in which it was read.
        waiting += blocks.reversed().map { (fillings.count, $0) }
        fillings.append([])
        addCall(reference, filling: fillings.count - 1, in: scope)
      case .block(let block):
        addBlock(block, in: scope)
      }
    }
  }

  private mutating func addText(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    let endsLine = bytes.last == .newline
    if steps.count > label, case .text(var span, _) = steps.last, span.range.upperBound == constants.count {
      span.count += bytes.count
      constants += bytes
      steps[steps.count - 1] = .text(span, endsLine: endsLine)
    } else {
      steps.append(.text(constant(bytes), endsLine: endsLine))
    }
  }

  /// Nil for what is not known, and for what would come out otherwise as a part of the template: lines are indented there, and nothing is no line.
  private func knownText(_ name: Name) -> String? {
    guard let first = name.parts.first, let value = known[Symbol(first)] else { return nil }
    let found = name.parts.dropFirst().reduce(value) { value, part in
      if case .record(let record) = value { record[part] } else { .nothing }
    }
    guard case .text(let text) = found, !text.isEmpty, !text.utf8.contains(.newline) else { return nil }
    return text
  }

  private mutating func addSection(_ path: Path, isInverted: Bool, _ nodes: [Node], in scope: Scope) {
    let start = steps.count
    steps.append(.endSection)
    add(nodes, in: scope)
    if !isInverted { steps.append(.endSection) }
    label = steps.count
    steps[start] = isInverted ? .inverted(path, after: label) : .section(path, after: label)
  }

  private mutating func addCall(_ reference: Reference, filling: Int?, in scope: Scope) {
    let target: Step.Target
    switch reference.target {
    case .dynamic(let name):
      target = .named(path(name))
    case .named(let name):
      // One that nobody wrote is a fault of the library, and writes nothing.
      guard let number = numbers[name] else { return }
      target = .template(number)
    }
    origins[steps.count] = Program.Origin(source: scope.source, tag: reference.tag)
    let indentation = constant(reference.tag.isAlone ? scope.space(reference.tag.space) : [])
    steps.append(.call(target, Step.Call(indentation: indentation, isAlone: reference.tag.isAlone, filling: filling)))
  }

  private mutating func addBlock(_ block: Block, in scope: Scope) {
    let start = steps.count
    let indentation = constant(scope.space(block.indentation ?? block.tag.space))
    steps.append(.endSection)
    add(block.body, in: scope)
    label = steps.count
    steps[start] = .block(name: Symbol(block.name), after: label, indentation: indentation, isAlone: block.tag.isAlone)
  }

  private mutating func finish() {
    steps.append(.finish)
    label = steps.count
  }

  private mutating func constant(_ bytes: ArraySlice<UInt8>) -> ByteRange {
    defer { constants += bytes }
    return ByteRange(start: constants.count, count: bytes.count)
  }

  private mutating func path(_ name: Name) -> Path {
    let start = parts.count
    parts += name.parts.dropFirst().map(Symbol.init)
    return Path(first: name.parts.first.map(Symbol.init), rest: start..<parts.count)
  }
}
