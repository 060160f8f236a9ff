/// What a browser asks for.
struct Request: Sendable {
  var method = "GET"
  /// As it was sent, escapes and all: `/posts/picnic.html?page=2`.
  var target: String
  /// Names in small letters.
  var headers: [String: String] = [:]
}

extension Request {
  /// The address of a page of the site: `posts/picnic.html`; for a folder, that of its first page. Nil for what no page can be called.
  ///
  /// Escapes are read once, and a step up (`..`), a backslash, a zero byte or an empty step is never part of an address.
  var address: String? {
    let path = target.prefix { $0 != "?" && $0 != "#" }
    guard path.hasPrefix("/"), path.utf8.count <= 4096, let text = Self.decoded(path.dropFirst()) else { return nil }
    let steps = text.split(separator: "/", omittingEmptySubsequences: false)
    guard steps.dropLast().allSatisfy({ !$0.isEmpty }), steps.allSatisfy({ $0 != "." && $0 != ".." }) else { return nil }
    return steps.last?.isEmpty ?? true ? "\(text)index.html" : text
  }

  /// What stands behind `?`: the first value of each name, without escapes.
  var query: [String: String] {
    guard let mark = target.firstIndex(of: "?") else { return [:] }
    let pairs = target[target.index(after: mark)...].split(separator: "&").compactMap { pair -> (String, String)? in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let value = Self.decoded(parts[1]) else { return nil }
      return (String(parts[0]), value)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Nil for escapes that are none, for what is no UTF-8, and for signs that no file of a site has in its name.
  private static func decoded(_ text: some StringProtocol) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard let high = rest.popFirst().flatMap(hexadecimal), let low = rest.popFirst().flatMap(hexadecimal) else { return nil }
        bytes.append(high << 4 | low)
      } else {
        bytes.append(byte)
      }
    }
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7f && $0 != UInt8(ascii: "\\") }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 48...57: digit - 48
    case 65...70: digit - 55
    case 97...102: digit - 87
    default: nil
    }
  }
}

extension Request {
  /// Whether the browser was sent here by this computer's own name: a page elsewhere whose name is made to lead here brings that name along
  /// (DNS rebinding), and could read drafts.
  var isForThisComputer: Bool {
    guard let host = headers["host"] else { return false }
    return ["127.0.0.1", "localhost", "[::1]"].contains { name in
      guard host.lowercased().hasPrefix(name) else { return false }
      let port = host.dropFirst(name.count)
      return port.isEmpty || (port.first == ":" && port.dropFirst().allSatisfy { $0.isASCII && $0.isNumber })
    }
  }
}
