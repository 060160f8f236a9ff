extension Record {
  /// The schema of a record of free names, read off its values.
  public func schema(named name: String) -> Schema {
    Schema(name, zip(shape.names, values).map { Schema.Entry($0, $1.kind(named: $0)) })
  }
}

extension Value {
  fileprivate func kind(named name: String) -> Schema.Kind {
    switch self {
    case .nothing: .any
    case .flag: .flag
    case .text: .text
    case .html: .html
    case .record(let record): .record(record.schema(named: name))
    case .list(let items): .list(items.reduce(.any) { $0.merged(with: $1.kind(named: name)) })
    }
  }
}

extension Schema.Kind {
  /// The kind of a list's items has the names of them all; items that differ in kind can be anything.
  fileprivate func merged(with other: Schema.Kind) -> Schema.Kind {
    switch (self, other) {
    case (.any, let kind), (let kind, .any):
      return kind
    case (.record(let a), .record(let b)):
      let known = Set(a.fields.map(\.name))
      return .record(Schema(a.name, a.fields + b.fields.filter { !known.contains($0.name) }))
    default:
      return self == other ? self : .any
    }
  }
}
