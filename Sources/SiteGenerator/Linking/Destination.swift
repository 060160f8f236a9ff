/// What a writer put between a link's brackets, taken apart. Nothing is looked up yet.
enum Destination: Equatable {
  /// A place in the content folder: the path as if from its top, without `.` and `..`; fragment without `#`.
  case inside(path: String, fragment: String)
  /// A heading of the same page.
  case here(fragment: String)
  case elsewhere(String)
  /// A scheme that can run something, or that we do not know.
  case unsafe(scheme: String)
  /// `../` more often than there are folders.
  case outside
  case empty

  /// - Parameter folder: where the file with the link lies, relative to the content folder.
  init(_ written: String, from folder: String) {
    if let path = Self.plainPath(written, from: folder) {
      self = .inside(path: path, fragment: "")
      return
    }
    let text = written.trimmed
    if text.isEmpty {
      self = .empty
    } else if let scheme = Self.scheme(of: text) {
      self = Self.withScheme(scheme, text)
    } else if text.hasPrefix("//") {
      self = WebAddress.isSafe("https:" + text) ? .elsewhere("https:" + text) : .outside
    } else {
      self = Self.local(text, from: folder)
    }
  }
}

extension Destination {
  /// Browsers drop tabs, line ends and leading control characters from an address before they look for its scheme (WHATWG URL, section 4.4).
  private static func scheme(of text: String) -> String? {
    guard let first = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let visible = text[..<first].unicodeScalars.filter { scalar in
      scalar.value > 32 && scalar.value != 127 && (scalar.isASCII || !scalar.properties.isDefaultIgnorableCodePoint)
    }
    let name = String(String.UnicodeScalarView(visible)).lowercased()
    guard !name.isEmpty, name.unicodeScalars.allSatisfy({ $0.value < 128 && !"/?#".unicodeScalars.contains($0) }) else { return nil }
    return name
  }

  private static func withScheme(_ scheme: String, _ text: String) -> Destination {
    switch scheme {
    case "http", "https": WebAddress.isSafe(text) ? .elsewhere(text) : .unsafe(scheme: scheme)
    case "mailto", "tel": text.unicodeScalars.allSatisfy { $0.value > 32 && $0.value != 127 } ? .elsewhere(text) : .unsafe(scheme: scheme)
    default: .unsafe(scheme: scheme)
    }
  }

  private static func local(_ text: String, from folder: String) -> Destination {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? percentDecoded(parts[1]) : ""
    let path = percentDecoded(parts[0].prefix { $0 != "?" })
    if path.isEmpty { return fragment.isEmpty ? .empty : .here(fragment: fragment) }
    guard let whole = resolve(path, from: folder) else { return .outside }
    return .inside(path: whole, fragment: fragment)
  }

  /// The usual case, a file's name in plain letters, without taking the text apart.
  private static func plainPath(_ text: String, from folder: String) -> String? {
    guard text.utf8.allSatisfy({ isPlain($0) }), text.hasSuffix(".md") else { return nil }
    return folder.isEmpty ? text : "\(folder)/\(text)"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 45, 48...57, 65...90, 95, 97...122: true
    default: byte == 46
    }
  }

  /// Takes `.` and `..` out; nil where it would leave the content folder. A trailing `/` stays, since it means the folder's own page.
  static func resolve(_ path: String, from folder: String) -> String? {
    guard !path.contains("\\"), !path.contains("\0") else { return nil }
    var parts = path.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in path.split(separator: "/") {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else if part != "." {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/") + (path.hasSuffix("/") && !parts.isEmpty ? "/" : "")
  }

  static func percentDecoded(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2, rest.prefix(2).allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
