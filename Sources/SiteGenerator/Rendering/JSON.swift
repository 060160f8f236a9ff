/// A JSON value whose members keep their order, so that the same input gives the same bytes.
indirect enum JSON: Sendable, ExpressibleByStringLiteral {
  case text(String)
  /// Text that is bytes already.
  case bytes([UInt8])
  case number(Int)
  case flag(Bool)
  /// Left out of an object where it is empty.
  case list([JSON])
  case emptyList
  /// Members that are `nothing`, or empty lists, are left out.
  case object([(String, JSON)])
  case nothing

  init(stringLiteral text: String) { self = .text(text) }

  static func optional(_ text: String?) -> JSON { text.map(JSON.text) ?? .nothing }

  var bytes: [UInt8] {
    var output: [UInt8] = []
    write(into: &output)
    return output
  }

  func write(into output: inout [UInt8]) {
    switch self {
    case .text(let text): Escaping.json(text.utf8, into: &output)
    case .bytes(let bytes): Escaping.json(bytes, into: &output)
    case .number(let number): output.append(contentsOf: String(number).utf8)
    case .flag(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case .list(let items): write(items, "[", "]", into: &output) { $0.write(into: &$1) }
    case .object(let members):
      write(members.filter { !$0.1.isAbsent }, "{", "}", into: &output) { member, output in
        Escaping.json(member.0.utf8, into: &output)
        output.append(UInt8(ascii: ":"))
        member.1.write(into: &output)
      }
    case .emptyList: output.append(contentsOf: "[]".utf8)
    case .nothing: output.append(contentsOf: "null".utf8)
    }
  }

  private var isAbsent: Bool {
    switch self {
    case .nothing: true
    case .list(let items): items.isEmpty
    default: false
    }
  }

  private func write<Item>(
    _ items: [Item], _ open: String, _ close: String, into output: inout [UInt8], _ one: (Item, inout [UInt8]) -> Void
  ) {
    output.append(contentsOf: open.utf8)
    for (number, item) in items.enumerated() {
      if number > 0 { output.append(UInt8(ascii: ",")) }
      one(item, &output)
    }
    output.append(contentsOf: close.utf8)
  }
}
