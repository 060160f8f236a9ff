/// Values by name: one level of what a template can see.
public struct Record: Sendable {
  let shape: Shape
  let values: [Value]

  /// `values` stand in the order of the shape's names.
  init(shape: Shape, values: [Value]) {
    self.shape = shape
    self.values = values
  }

  /// A record of free names, such as the strings of a theme. Making its shape costs more than filling it: make it once.
  public init(names: [String: Value]) {
    let sorted = names.sorted { $0.key < $1.key }
    self.init(shape: Shape(sorted.map(\.key)), values: sorted.map(\.value))
  }
}

extension Record {
  /// `.nothing` where there is no such name.
  public subscript(name: String) -> Value {
    self[Symbol(name)] ?? .nothing
  }

  @inline(__always)
  subscript(symbol: Symbol) -> Value? {
    shape.position(of: symbol).map { values[$0] }
  }
}

extension Record: Equatable {
  public static func == (a: Record, b: Record) -> Bool {
    a.shape.names == b.shape.names && a.values == b.values
  }
}
