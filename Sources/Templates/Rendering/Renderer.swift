/// Goes through a program's steps. It keeps its own stacks, so that no template can use up the thread's.
struct Renderer {
  /// How many templates may be open inside each other. Sections end where the data ends; a template that calls itself may not.
  static let deepest = 200

  private let program: Program
  /// What names are looked up in, outermost first.
  private var contexts: [Value]
  private var sections: [Section] = []
  private var calls: [Call] = []
  private var indentation = Indentation()
  private var fillings = Fillings()

  init(_ program: Program, _ contexts: [Value]) {
    self.program = program
    self.contexts = contexts
  }
}

extension Renderer {
  private struct Section {
    let items: [Value]
    var next: Int
    let start: Int
  }

  private struct Call {
    let after: Int
    let isAlone: Bool
    let indentation: Indentation.Mark
    let fillings: Fillings.Mark
  }

  mutating func run(from start: Int, into output: inout [UInt8]) throws(TemplateFault) {
    var at = start
    while true {
      switch program.steps[at] {
      case .text(let span, let endsLine):
        write(span, into: &output)
        indentation.startsLine = endsLine
        at += 1
      case .value(let path, let isEscaped):
        write(value(path), isEscaped: isEscaped, into: &output)
        at += 1
      case .section(let path, let after):
        at = open(value(path), from: at + 1) ? at + 1 : after
      case .endSection:
        at = nextItem() ?? at + 1
      case .inverted(let path, let after):
        at = value(path).opensSection ? after : at + 1
      case .call(let target, let call):
        at = try enter(target, call, at: at, into: &output)
      case .block(let name, let after, let space, let isAlone):
        at = enterBlock(name, after: after, space, isAlone: isAlone) ?? at + 1
      case .finish:
        guard let call = calls.popLast() else { return }
        leave(call)
        at = call.after
      }
    }
  }
}

extension Renderer {
  private func value(_ path: Path) -> Value {
    guard let first = path.first else { return contexts.last ?? .nothing }
    for level in contexts.indices.reversed() {
      if case .record(let record) = contexts[level], let found = record[first] {
        return path.rest.isEmpty ? found : follow(path.rest, from: found)
      }
    }
    return .nothing
  }

  private func follow(_ rest: Range<Int>, from value: Value) -> Value {
    var value = value
    for part in program.parts[rest] {
      guard case .record(let record) = value, let found = record[part] else { return .nothing }
      value = found
    }
    return value
  }

  /// Whether there is anything to go through.
  private mutating func open(_ value: Value, from start: Int) -> Bool {
    guard value.opensSection else { return false }
    if case .list(let items) = value {
      sections.append(Section(items: items, next: 1, start: start))
      contexts.append(items[0])
    } else {
      sections.append(Section(items: [], next: 0, start: start))
      contexts.append(value)
    }
    return true
  }

  /// Where the next item begins; nil when the section is over.
  private mutating func nextItem() -> Int? {
    contexts.removeLast()
    let last = sections.count - 1
    let section = sections[last]
    guard section.next < section.items.count else {
      sections.removeLast()
      return nil
    }
    contexts.append(section.items[section.next])
    sections[last].next += 1
    return section.start
  }
}

extension Renderer {
  /// Returns where to go on.
  private mutating func enter(
    _ target: Step.Target, _ call: Step.Call, at: Int, into output: inout [UInt8]
  ) throws(TemplateFault) -> Int {
    guard let start = start(of: target) else { return at + 1 }
    guard calls.count < Self.deepest else { throw tooDeep(at) }
    if !call.isAlone { writeIndentation(into: &output) }
    calls.append(Call(after: at + 1, isAlone: call.isAlone, indentation: indentation.mark, fillings: fillings.mark))
    if call.isAlone {
      indentation.add(program.constants[call.indentation.range])
      indentation.startsLine = true
    } else {
      indentation.suspend()
    }
    if let filling = call.filling { fillings.add(filling) }
    return start
  }

  private func start(of target: Step.Target) -> Int? {
    switch target {
    case .template(let number):
      return program.starts[number]
    case .named(let path):
      guard case .text(let name) = value(path) else { return nil }
      return program.numbers[name].map { program.starts[$0] }
    }
  }

  private mutating func enterBlock(_ name: Symbol, after: Int, _ space: Span, isAlone: Bool) -> Int? {
    let call = Call(after: after, isAlone: true, indentation: indentation.mark, fillings: fillings.mark)
    guard let start = fillings.enter(name, of: program) else { return nil }
    calls.append(call)
    indentation.add(program.constants[space.range])
    if isAlone { indentation.startsLine = true }
    return start
  }

  private mutating func leave(_ call: Call) {
    indentation.restore(call.indentation)
    fillings.restore(call.fillings)
    // Within a line, the rest of the line follows.
    if !call.isAlone { indentation.startsLine = false }
  }

  private func tooDeep(_ at: Int) -> TemplateFault {
    program.origins[at].map { .endless($0.tag, in: $0.source) } ?? TemplateFault(file: "", line: 1, column: 1, message: "")
  }
}

extension Renderer {
  @inline(__always)
  private mutating func writeIndentation(into output: inout [UInt8]) {
    guard indentation.startsLine else { return }
    indentation.startsLine = false
    if !indentation.isEmpty { output.append(contentsOf: indentation.current) }
  }

  private mutating func write(_ value: Value, isEscaped: Bool, into output: inout [UInt8]) {
    writeIndentation(into: &output)
    switch value {
    case .text(let text) where isEscaped: output.appendEscaped(text)
    case .text(let text): output.append(text)
    case .html(let bytes): output.append(contentsOf: bytes)
    case .nothing, .flag, .list, .record: break
    }
  }

  private mutating func write(_ span: Span, into output: inout [UInt8]) {
    let bytes = program.constants[span.range]
    guard !indentation.isEmpty else { return output.append(contentsOf: bytes) }
    var startsLine = indentation.startsLine
    for line in bytes.split(separator: .newline, omittingEmptySubsequences: false) {
      if startsLine, line.startIndex < bytes.endIndex { output.append(contentsOf: indentation.current) }
      output.append(contentsOf: line)
      if line.endIndex < bytes.endIndex { output.append(.newline) }
      startsLine = true
    }
  }
}
