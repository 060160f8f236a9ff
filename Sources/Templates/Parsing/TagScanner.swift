/// Cuts a template's text into words and tags. https://mustache.github.io/mustache.5.html
struct TagScanner {
  private let source: SourceText
  private var delimiters = Delimiters()
  private var pieces: [Piece] = []
  private var faults: [TemplateFault] = []

  init(_ source: SourceText) {
    self.source = source
  }
}

extension TagScanner {
  mutating func scan() -> (pieces: [Piece], faults: [TemplateFault]) {
    var at = 0
    while at < source.bytes.count {
      let start = source.first(delimiters.open, from: at) ?? source.bytes.count
      if start > at { pieces.append(.text(at..<start, startsLine: false)) }
      guard start < source.bytes.count else { break }
      at = scanTag(at: start)
    }
    return (pieces, faults)
  }
}

extension TagScanner {
  /// Returns where the text goes on.
  private mutating func scanTag(at start: Int) -> Int {
    let inside = start + delimiters.open.count
    let sign = inside < source.bytes.count ? source.bytes[inside] : 0
    let close = (Self.closingSigns[sign].map { [$0] } ?? []) + delimiters.close
    guard let end = source.first(close, from: inside) else {
      faults.append(.unclosedTag(in: source, at: start, close: String(decoding: close, as: UTF8.self)))
      return source.bytes.count
    }
    let kind = Self.kinds[sign]
    let content = source.trimmed(inside + (kind == nil ? 0 : 1)..<max(end, inside + (kind == nil ? 0 : 1)))
    let range = start..<end + close.count
    let tag = Tag(kind: kind ?? .value, name: name(content, of: kind), range: range)
    check(tag, content)
    pieces.append(.tag(tag))
    return range.upperBound
  }

  /// `* kind` and `*kind` are the same dynamic name.
  private func name(_ content: Range<Int>, of kind: Tag.Kind?) -> String {
    guard kind != .comment, kind != .delimiters else { return "" }
    guard content.first.map({ source.bytes[$0] }) == UInt8(ascii: "*") else { return source.string(content) }
    return "*" + source.string(source.trimmed(content.dropFirst()))
  }

  private mutating func check(_ tag: Tag, _ content: Range<Int>) {
    switch tag.kind {
    case .comment:
      break
    case .delimiters:
      if let changed = Delimiters(source.bytes[content]) {
        delimiters = changed
      } else {
        faults.append(.badDelimiters(tag, in: source))
      }
    default:
      if tag.name.isEmpty {
        faults.append(.namelessTag(tag, in: source))
      } else if source.first(delimiters.open, from: tag.range.lowerBound + delimiters.open.count) ?? .max < tag.range.upperBound {
        let close = String(decoding: delimiters.close, as: UTF8.self)
        faults.append(.unclosedTag(in: source, at: tag.range.lowerBound, close: close))
      } else if tag.name.utf8.contains(where: \.isSpace) {
        faults.append(.spaceInName(tag, in: source))
      }
    }
  }

  private static let kinds: [UInt8: Tag.Kind] = [
    UInt8(ascii: "{"): .unescaped, UInt8(ascii: "&"): .unescaped, UInt8(ascii: "#"): .section, UInt8(ascii: "^"): .inverted,
    UInt8(ascii: "/"): .close, UInt8(ascii: "!"): .comment, UInt8(ascii: "="): .delimiters, UInt8(ascii: ">"): .partial,
    UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block,
  ]

  /// What must stand before the closing delimiter: `{{{name}}}` and `{{=<% %>=}}`.
  private static let closingSigns: [UInt8: UInt8] = [UInt8(ascii: "{"): UInt8(ascii: "}"), UInt8(ascii: "="): UInt8(ascii: "=")]
}
