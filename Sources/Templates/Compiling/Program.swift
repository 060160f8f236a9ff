/// All templates of a library as one row of steps.
final class Program: Sendable {
  let steps: [Step]
  let constants: [UInt8]
  let parts: [Symbol]
  /// For each parent tag, the blocks that it fills, and the step where what fills each begins.
  let fillings: [[(block: Symbol, start: Int)]]
  /// Where each template begins.
  let starts: [Int]
  let numbers: [String: Int]
  /// Where each call step was written, for the one fault that shows only while a template is filled.
  let origins: [Int: Origin]

  struct Origin: Sendable {
    let source: SourceText
    let tag: Tag
  }

  init(_ templates: [ParsedTemplate], constants known: Record) {
    var compiler = Compiler(templates, known: known)
    compiler.compile()
    steps = compiler.steps
    constants = compiler.constants
    parts = compiler.parts
    fillings = compiler.fillings
    starts = compiler.starts
    numbers = compiler.numbers
    origins = compiler.origins
  }
}
