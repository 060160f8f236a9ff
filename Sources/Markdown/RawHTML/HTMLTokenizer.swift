/// Takes HTML apart the way browsers do (HTML Living Standard, 13.2.5), as far as tags, attributes and comments go.
///
/// What it makes of a text need not be what a browser would: nothing of the text is passed on, tags are written anew.
struct HTMLTokenizer {
  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  mutating func next() -> HTMLToken? {
    guard index < text.count else { return nil }
    let start = index
    while index < text.count {
      guard text[index] == UInt8(ascii: "<"), startsMarkup(at: index + 1) else {
        index += 1
        continue
      }
      return index > start ? .text(start..<index) : markup()
    }
    return .text(start..<index)
  }

  /// Passes over everything up to the closing tag of that name, and that tag: the content of a script, for one.
  mutating func skip(past name: String) -> Bool {
    while let close = text.first("</", from: index) {
      index = close + 2
      guard takeName() == name else { continue }
      index = (text.first(UInt8(ascii: ">"), from: index) ?? text.count - 1) + 1
      return true
    }
    index = text.count
    return false
  }
}

extension HTMLTokenizer {
  private func startsMarkup(at index: Int) -> Bool {
    guard index < text.count else { return false }
    return text[index].isLetter || text[index] == UInt8(ascii: "/") || text[index] == UInt8(ascii: "!") || text[index] == UInt8(ascii: "?")
  }

  private mutating func markup() -> HTMLToken {
    let start = index
    index += 1
    switch text[index] {
    case UInt8(ascii: "!"): return declaration(from: start)
    case UInt8(ascii: "?"): return ended(by: "?>", from: start)
    case UInt8(ascii: "/"):
      index += 1
      guard index < text.count, text[index].isLetter else { return ended(by: ">", from: start) }
      let name = takeName()
      guard let end = text.first(UInt8(ascii: ">"), from: index) else { return unfinished(name, from: start) }
      index = end + 1
      return .close(name: name, start..<index)
    default: return tag(from: start)
    }
  }

  private mutating func declaration(from start: Int) -> HTMLToken {
    if text.starts(with: "<![CDATA[", at: start) { return ended(by: "]]>", from: start) }
    guard text.starts(with: "<!--", at: start) else { return ended(by: ">", from: start) }
    let content = start + 4
    if text.starts(with: ">", at: content) || text.starts(with: "->", at: content) {
      index = content + (text[content] == UInt8(ascii: ">") ? 1 : 2)
      return .comment(content..<content, whole: start..<index)
    }
    var dashes = content
    while let found = text.first("--", from: dashes) {
      if text.starts(with: ">", at: found + 2) || text.starts(with: "!>", at: found + 2) {
        index = found + (text[found + 2] == UInt8(ascii: ">") ? 3 : 4)
        return .comment(content..<found, whole: start..<index)
      }
      dashes = found + 1
    }
    return unfinished("", from: start)
  }

  private mutating func ended(by end: StaticString, from start: Int) -> HTMLToken {
    guard let found = text.first(end, from: index) else { return unfinished("", from: start) }
    index = found + end.utf8CodeUnitCount
    return .declaration(start..<index)
  }

  private mutating func unfinished(_ name: String, from start: Int) -> HTMLToken {
    index = text.count
    return .unfinished(name: name, start..<index)
  }

  private mutating func takeName() -> String {
    let start = index
    while index < text.count, !text[index].isSpace, text[index] != UInt8(ascii: "/"), text[index] != UInt8(ascii: ">") { index += 1 }
    return lowercased(start..<index)
  }

  private func lowercased(_ range: Range<Int>) -> String {
    String(decoding: text[range].lazy.map(\.lowercased), as: UTF8.self)
  }
}

extension HTMLTokenizer {
  private mutating func tag(from start: Int) -> HTMLToken {
    var tag = HTMLTag(name: takeName(), range: start..<start)
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: ">") {
        index += 1
        tag.range = start..<index
        return .open(tag)
      }
      if byte.isSpace || byte == UInt8(ascii: "/") {
        index += 1
      } else if let attribute = attribute() {
        tag.attributes.append(attribute)
      } else {
        break
      }
    }
    return unfinished(tag.name, from: start)
  }

  /// `nil` when a quotation mark is never closed.
  private mutating func attribute() -> HTMLTag.Attribute? {
    let start = index
    index += 1
    while index < text.count, !text[index].isSpace, !isSign(text[index], "/>=") { index += 1 }
    var attribute = HTMLTag.Attribute(name: lowercased(start..<index), value: index..<index)
    let nameEnd = index
    skipSpaces()
    guard index < text.count, text[index] == UInt8(ascii: "=") else {
      index = nameEnd
      return attribute
    }
    index += 1
    skipSpaces()
    guard index < text.count else { return attribute }
    if isSign(text[index], "\"'") {
      guard let end = text.first(text[index], from: index + 1) else { return nil }
      attribute.value = index + 1..<end
      index = end + 1
    } else {
      let valueStart = index
      while index < text.count, !text[index].isSpace, text[index] != UInt8(ascii: ">") { index += 1 }
      attribute.value = valueStart..<index
    }
    return attribute
  }

  private mutating func skipSpaces() {
    while index < text.count, text[index].isSpace { index += 1 }
  }

  private func isSign(_ byte: UInt8, _ signs: StaticString) -> Bool {
    signs.withUTF8Buffer { $0.contains(byte) }
  }
}
