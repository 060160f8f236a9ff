import Templates

/// One page's data, given to each engine in the form that it likes best.
indirect enum Sample {
  case text(String)
  case html(String)
  case flag(Bool)
  case list([Sample])
  case record([String: Sample])
}

extension Sample {
  var value: Value {
    switch self {
    case .text(let text): .text(text)
    case .html(let text): .html(Array(text.utf8))
    case .flag(let isSet): .flag(isSet)
    case .list(let items): .list(items.map(\.value))
    case .record(let names): .record(Record(names: names.mapValues(\.value)))
    }
  }

  /// Dictionaries: the other engine looks names up in them faster than in structs, where it needs reflection.
  var any: Any {
    switch self {
    case .text(let text), .html(let text): text
    case .flag(let isSet): isSet
    case .list(let items): items.map(\.any)
    case .record(let names): names.mapValues(\.any)
    }
  }
}
