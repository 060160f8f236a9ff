/// The words that people read, gathered for checks.
extension Renderer {
  mutating func openProse(_ kind: ProseBlock.Kind, _ node: Node) {
    prose.open(kind, at: position(of: node), quotes: quotes, isInNote: notes.isOpen)
  }

  mutating func openHTMLProse() { prose.open(.paragraph, at: htmlPosition(0), quotes: quotes, isInNote: notes.isOpen) }

  mutating func text(of node: Node) {
    let place = places?.next(kinds, &table.lines, &source)
    if let place, let block = places?.block, isShown, !isBesideReference { anchor(node.literal, place, in: block) }
    text(node.literal)
  }

  /// Words lie in one piece in the source, but for backslashes and entities, which became one sign each.
  private mutating func anchor(_ text: UnsafeBufferPointer<UInt8>, _ place: PlacedInline, in block: Node) {
    let content = block.content
    let skipped = min(paragraph.taskMark, text.count)
    let end = place.offset + text.count
    if end <= content.count, content.part(place.offset..<end).isEqual(to: text) {
      prose.anchor(skipped == 0 ? place.position : self.position(of: place.offset + skipped))
      if table.lines != nil { anchorPipes(text, place) }
      return
    }
    var source = place.offset
    var index = 0
    prose.anchor(place.position)
    while index < text.count, source < content.count {
      if content[source] == text[index], content[source] != UInt8(ascii: "&") || !Self.isEntity(content, at: source) {
        source += 1
        index += 1
        continue
      }
      guard let length = Self.signLength(content, at: source) else { return }
      source += length
      index += 1
      while index < text.count, text[index].isContinuation { index += 1 }
      prose.anchor(self.position(of: source), skipping: index - skipped)
    }
  }

  /// In a cell, each `\|` of the source has become one sign.
  private mutating func anchorPipes(_ text: UnsafeBufferPointer<UInt8>, _ place: PlacedInline) {
    var start = 0
    while let pipe = text.first(UInt8(ascii: "|"), from: start) {
      start = pipe + 1
      prose.anchor(position(of: place.offset + start), skipping: start)
    }
  }

  private mutating func position(of offset: Int) -> Position {
    places?.position(of: offset, &table.lines, &source) ?? Position(line: 1, column: 1)
  }
}

extension Renderer {
  private static func isEntity(_ content: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard let end = content.part(start..<min(content.count, start + 48)).first(UInt8(ascii: ";"), from: 0) else { return false }
    return Entities.decode(content.part(start..<start + end + 1)).count <= end
  }

  /// The bytes of the source that became one sign: `\*`, `&amp;`.
  private static func signLength(_ content: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    if content[start] == UInt8(ascii: "\\") { return start + 1 < content.count ? 2 : nil }
    guard content[start] == UInt8(ascii: "&") else { return nil }
    return content.part(start..<min(content.count, start + 48)).first(UInt8(ascii: ";"), from: 0).map { $0 + 1 }
  }
}

extension Renderer {
  /// A summary is a block of its own; other elements mark words.
  mutating func openElementProse(_ tag: HTMLTag, in text: UnsafeBufferPointer<UInt8>) {
    if tag.name == "summary" { return openHTMLProse() }
    guard tag.name != "details" else { return }
    let language = tag.attributes.first { $0.name == "lang" }.map { String(decoding: text.part($0.value), as: UTF8.self) }
    prose.openSpan(.element(name: tag.name, language: language))
  }

  mutating func closeElementProse(_ name: String) {
    if name == "summary" { return prose.close() }
    if name != "details" { prose.closeSpan() }
  }
}

extension HTMLTag.Attribute {
  func read(in text: UnsafeBufferPointer<UInt8>) -> RawHTML.Attribute {
    let decoded = String(decoding: Entities.decode(text.part(value)), as: UTF8.self)
    return RawHTML.Attribute(name: name, value: String(decoded.prefix(200)))
  }
}
