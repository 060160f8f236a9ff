/// A template ready to be filled, as often as you like and on many threads at once.
public struct Template: Sendable {
  public let name: String
  let program: Program
  let start: Int
}

extension Template {
  /// Appends the filled template. Names are looked up from the last record to the first, so `contexts` are outermost first.
  /// Throws when templates go on inside each other without end, and then appends nothing.
  public func render(_ contexts: [Record], into output: inout [UInt8]) throws(TemplateFault) {
    try render(values: contexts.map(Value.record), into: &output)
  }

  func render(values: [Value], into output: inout [UInt8]) throws(TemplateFault) {
    var renderer = Renderer(program, values)
    let before = output.count
    do {
      try renderer.run(from: start, into: &output)
    } catch {
      output.removeSubrange(before...)
      throw error
    }
  }
}
