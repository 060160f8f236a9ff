/// A value as JSON, all of it ASCII.
indirect enum ScriptValue: Sendable {
  case text(String)
  case list([ScriptValue])
  case object([(String, ScriptValue)])

  var text: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .list(let values): "[\(values.map(\.text).joined(separator: ","))]"
    case .object(let members): "{\(members.map { "\(Self.quoted($0)):\($1.text)" }.joined(separator: ","))}"
    }
  }

  /// RFC 8259, section 7.
  private static func quoted(_ text: String) -> String {
    var output = "\""
    for unit in text.utf16 {
      switch unit {
      case 0x22: output += #"\""#
      case 0x5C: output += #"\\"#
      case 0x20...0x7E: output.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      default:
        let digits = String(unit, radix: 16)
        output += #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return output + "\""
  }
}
