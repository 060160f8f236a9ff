/// Goes through a program's steps. It keeps its own stacks, so that no template can use up the thread's.
struct Renderer {
  /// How many templates may be open inside each other. Sections end where the data ends; a template that calls itself may not.
  static let deepest = 200

  private let program: Program
  private var contexts: Contexts
  private var calls: [Call] = []
  private var indentation = Indentation()
  private var fillings = Fillings()

  init(_ program: Program, _ contexts: [Value]) {
    self.program = program
    self.contexts = Contexts(contexts, parts: program.parts)
  }
}

extension Renderer {
  private struct Call {
    let after: Int
    let isAlone: Bool
    let indentation: Indentation.Mark
    let fillings: Fillings.Mark
  }

  mutating func run(from start: Int, into output: inout [UInt8]) throws(TemplateFault) {
    // Spans, since reading through the program would count references at every step.
    let (stepArray, constantArray) = (program.steps, program.constants)
    let steps = stepArray.span
    let constants = constantArray.span
    var at = start
    while true {
      switch steps[at] {
      case .text(let span, let endsLine):
        write(span, of: constants, into: &output)
        indentation.startsLine = endsLine
        at += 1
      case .value(let path, let isEscaped):
        write(contexts.value(path), isEscaped: isEscaped, into: &output)
        at += 1
      case .section(let path, let after):
        at = contexts.open(path, from: at + 1) ? at + 1 : after
      case .endSection:
        at = contexts.nextItem() ?? at + 1
      case .inverted(let path, let after):
        at = contexts.value(path).opensSection ? after : at + 1
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
      guard case .text(let name) = contexts.value(path) else { return nil }
      return program.numbers[name].map { program.starts[$0] }
    }
  }

  private mutating func enterBlock(_ name: Symbol, after: Int, _ space: ByteRange, isAlone: Bool) -> Int? {
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
    guard let origin = program.origins[at] else {
      return TemplateFault(file: "", line: 1, column: 1, message: "Templates lead to each other with no end.")
    }
    return .endless(origin.tag, in: origin.source)
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

  private mutating func write(_ span: ByteRange, of constants: Span<UInt8>, into output: inout [UInt8]) {
    guard !indentation.isEmpty else {
      return constants.extracting(span.range).withUnsafeBufferPointer { output.append(contentsOf: $0) }
    }
    let bytes = program.constants[span.range]
    var startsLine = indentation.startsLine
    for line in bytes.split(separator: .newline, omittingEmptySubsequences: false) {
      if startsLine, line.startIndex < bytes.endIndex { output.append(contentsOf: indentation.current) }
      output.append(contentsOf: line)
      if line.endIndex < bytes.endIndex { output.append(.newline) }
      startsLine = true
    }
  }
}
