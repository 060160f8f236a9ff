/// The kinds of what names are looked up in, outermost first: what `contexts` are while a template is filled.
struct Scopes: Hashable {
  private var kinds: [Schema.Kind]

  init(_ schemas: [Schema]) {
    kinds = schemas.map(Schema.Kind.record)
  }
}

extension Scopes {
  enum Finding {
    case kind(Schema.Kind)
    /// No record here has the name.
    case missing
    /// `part` was asked of a record that does not have it, or of something that has no names at all.
    case missingIn(Schema.Kind, part: Int)
  }

  func find(_ name: Name) -> Finding {
    guard let first = name.parts.first else { return .kind(kinds.last ?? .any) }
    guard var kind = find(first) else { return .missing }
    for (index, part) in name.parts.enumerated().dropFirst() {
      if kind == .any { return .kind(.any) }
      guard case .record(let schema) = kind, let next = schema.kind(of: part) else { return .missingIn(kind, part: index) }
      kind = next
    }
    return .kind(kind)
  }

  /// Within a section of something of this kind. The same further out is hidden by it altogether, so it is left out:
  /// that way templates that call themselves come back to scopes that were seen before.
  func entering(_ kind: Schema.Kind) -> Scopes {
    var scopes = self
    let inner = if case .list(let item) = kind { item } else { kind }
    scopes.kinds.removeAll { $0 == inner }
    scopes.kinds.append(inner)
    return scopes
  }

  /// Innermost first, each once.
  var names: [String] {
    var seen: Set<String> = []
    return kinds.reversed().flatMap(\.names).filter { seen.insert($0).inserted }
  }

  private func find(_ name: String) -> Schema.Kind? {
    for kind in kinds.reversed() {
      if kind == .any { return .any }
      if case .record(let schema) = kind, let found = schema.kind(of: name) { return found }
    }
    return nil
  }
}

extension Schema.Kind {
  /// Of what can be asked for inside it.
  var names: [String] {
    if case .record(let schema) = self { schema.fields.map(\.name) } else { [] }
  }
}
