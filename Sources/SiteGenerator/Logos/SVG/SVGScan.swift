/// A first look at an SVG file, byte by byte, before any XML parser sees it.
///
/// It finds where each tag starts, and turns away what could lead a parser astray: doctypes, entities, other encodings, and more
/// depth, elements or attributes than a logo needs. Comments and processing instructions become blanks, so that places stay the same.
struct SVGScan {
  /// The file with nothing left but elements, text and CDATA, in UTF-8.
  private(set) var bytes: [UInt8]
  /// Where the start tags are, in order: an offset each.
  private(set) var tags: [Int] = []
  /// What was left out, and may be: the first alone, since to count lines for each of a hundred thousand would take minutes.
  private(set) var faults: [LogoFault] = []

  private var index = 0
  private var depth = 0

  /// Throws the `LogoFault` for which the file is turned away.
  init(_ bytes: [UInt8]) throws(Refusal) {
    self.bytes = bytes
    if bytes.count > SVGLimits.bytes {
      throw refusal(at: 0, "This drawing is larger than 1 MB.", "Please save it with fewer details, or send it as PNG.", isUnsafe: true)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.contains(0)
      || String(validating: bytes, as: UTF8.self) == nil
    {
      throw refusal(at: 0, "This drawing is not saved as UTF-8 text.", "Please save it again with the encoding UTF-8.")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { blank(0..<3) }
    while index < self.bytes.count { try step() }
  }

  /// Why a file is turned away.
  struct Refusal: Error {
    var fault: LogoFault
  }
}

extension SVGScan {
  /// Line and column of a byte, both from 1.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = before.lastIndex(of: 10).map { $0 + 1 } ?? 0
    return (before.count { $0 == 10 } + 1, before.count - lineStart + 1)
  }

  /// Where an attribute of the tag with this number stands, or the tag itself when it cannot be found.
  func offset(ofTag tag: Int, attribute: String? = nil) -> Int {
    guard tags.indices.contains(tag) else { return 0 }
    let start = tags[tag]
    guard let attribute, let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { return start }
    let name = Array(attribute.utf8)
    let found = bytes[start..<end].indices.first { place in
      SVGText.isSpace(bytes[place]) && bytes[(place + 1)..<end].starts(with: name)
    }
    return found.map { $0 + 1 } ?? start
  }
}

extension SVGScan {
  private mutating func step() throws(Refusal) {
    switch bytes[index] {
    case UInt8(ascii: "<"): try markup()
    case UInt8(ascii: "&"): try reference(at: index)
    default: break
    }
    index += 1
  }

  private mutating func markup() throws(Refusal) {
    if looking(at: "<!--") {
      blank(index..<end(of: "-->", from: index + 4))
    } else if looking(at: "<![CDATA[") {
      index = end(of: "]]>", from: index + 9) - 1
    } else if looking(at: "<!") {
      try doctype()
    } else if looking(at: "<?") {
      instruction()
    } else if looking(at: "</") {
      depth -= 1
      index = end(of: ">", from: index + 2) - 1
    } else {
      try startTag()
    }
  }

  /// Older programs write W3C's plain doctype: it says nothing and is left out. One that declares anything is turned away.
  private mutating func doctype() throws(Refusal) {
    let end = end(of: ">", from: index)
    let text = String(decoding: bytes[index..<end], as: UTF8.self)
    let isPlain = text.hasPrefix("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG ") && !text.contains("[") && text.utf8.count < 200
    guard isPlain || text == "<!DOCTYPE svg>" else {
      throw refusal(
        at: index, "\(LogoFault.quote(text)) brings definitions of its own into this drawing.",
        "Please save the drawing as “plain SVG”, with no doctype and no entities.", isUnsafe: true)
    }
    if faults.isEmpty {
      faults.append(fault(at: index, "The doctype at the start was left out.", "Nothing needs doing; “plain SVG” files have none."))
    }
    blank(index..<end)
  }

  private mutating func instruction() {
    let end = end(of: "?>", from: index)
    let text = String(decoding: bytes[index..<end], as: UTF8.self)
    let isDeclaration = text.hasPrefix("<?xml ") && index <= 3
    if !isDeclaration, faults.isEmpty {
      let isUnsafe = text.lowercased().hasPrefix("<?xml-stylesheet")
      faults.append(
        fault(
          at: index, "\(LogoFault.quote(text)) is an instruction to a program, and was left out.",
          "Please save the drawing as “plain SVG”, which has none.", isUnsafe: isUnsafe))
    }
    blank(index..<end)
  }

  private mutating func startTag() throws(Refusal) {
    let start = index
    tags.append(start)
    depth += 1
    if tags.count > SVGLimits.elements {
      throw refusal(
        at: start, "This drawing has more than \(SVGLimits.elements) parts.", "Please simplify it, or send it as PNG.", isUnsafe: true)
    }
    if depth > SVGLimits.depth {
      throw refusal(
        at: start, "This drawing has groups inside groups, more than \(SVGLimits.depth) deep.",
        "Please ungroup its shapes and save it again.",
        isUnsafe: true)
    }
    var attributes = 0
    var quote: UInt8?
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&") { try reference(at: index) }
      if quote == byte {
        quote = nil
      } else if quote == nil {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
        if byte == UInt8(ascii: "=") { attributes += 1 }
        if byte == UInt8(ascii: ">") { break }
      }
      index += 1
    }
    if attributes > SVGLimits.attributes {
      throw refusal(
        at: start, "One part of this drawing has more than \(SVGLimits.attributes) settings.", "Please save it as “plain SVG”.",
        isUnsafe: true)
    }
    if index <= bytes.count, bytes[index - 1] == UInt8(ascii: "/") { depth -= 1 }
  }

  /// Characters by number and the five names that XML itself knows are fine; other names need definitions, which are turned away.
  private func reference(at start: Int) throws(Refusal) {
    let name = String(decoding: bytes[(start + 1)...].prefix(12).prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
    guard name.hasPrefix("#") || ["amp", "lt", "gt", "quot", "apos"].contains(name) else {
      throw refusal(
        at: start, "\(LogoFault.quote("&" + name)) is a short name for something that is not explained.",
        "Please write the sign itself, or “&amp;” for an “and” sign.", isUnsafe: true)
    }
  }
}

extension SVGScan {
  private func looking(at text: StaticString) -> Bool {
    bytes[index...].starts(with: text.withUTF8Buffer(Array.init))
  }

  /// The offset behind the next `mark`, or behind the last byte.
  private func end(of mark: StaticString, from start: Int) -> Int {
    let mark = mark.withUTF8Buffer(Array.init)
    var place = min(start, bytes.count)
    while let found = bytes[place...].firstIndex(of: mark[0]) {
      if bytes[found...].starts(with: mark) { return found + mark.count }
      place = found + 1
    }
    return bytes.count
  }

  /// Line breaks stay, so that lines keep their numbers.
  private mutating func blank(_ range: Range<Int>) {
    for place in range where bytes[place] != 10 { bytes[place] = 32 }
    index = max(range.upperBound - 1, 0)
  }

  private func fault(at offset: Int, _ seen: String, _ advice: String, isUnsafe: Bool = false) -> LogoFault {
    let (line, column) = place(of: offset)
    return LogoFault(line: line, column: column, seen: seen, advice: advice, isUnsafe: isUnsafe)
  }

  private func refusal(at offset: Int, _ seen: String, _ advice: String, isUnsafe: Bool = false) -> Refusal {
    Refusal(fault: fault(at: offset, seen, advice, isUnsafe: isUnsafe))
  }
}
