/// What a name stands for while a template is filled.
public enum Value: Sendable, Equatable {
  /// Writes nothing, and is false in a section.
  case nothing
  case flag(Bool)
  /// Not trusted: `{{name}}` escapes it.
  case text(String)
  /// Trusted bytes, UTF-8: `{{name}}` and `{{{name}}}` both write them as they are.
  case html([UInt8])
  case list([Value])
  case record(Record)
}

extension Value {
  /// Whether `{{#name}}` opens: what is empty is as good as absent, so a layout can ask `{{#image}}` of a text.
  var opensSection: Bool {
    switch self {
    case .nothing: false
    case .flag(let isSet): isSet
    case .text(let text): !text.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .list(let items): !items.isEmpty
    case .record(let record): !record.values.isEmpty
    }
  }
}
