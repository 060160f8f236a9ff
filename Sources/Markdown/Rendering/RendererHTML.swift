/// HTML in the text: the harmless few elements are written anew, the rest is dropped and reported.
extension Renderer {
  mutating func inlineHTML(_ node: Node) {
    guard let place = places?.next(kinds, &table.lines, &source) else { return }
    guard picture.depth == 0 else { return }
    html.offset = place.offset
    read(node.literal)
  }

  mutating func htmlBlock(_ node: Node) {
    html.lines = BlockLines(node.literal, firstLine: node.startLine)
    html.offset = 0
    html.hasParagraph = false
    out.startLine()
    let silences = result.silences.count
    level += 1
    let isOnlyComments = read(node.literal)
    closeElements(from: level, keeping: "details")
    endHTMLParagraph()
    level -= 1
    for index in html.open.indices where html.open[index].level > level { html.open[index].level = level }
    html.lines = nil
    out.startLine()
    words.endWord()
    if isOnlyComments { extendSilences(from: silences, to: node) }
  }

  /// Reads a piece of HTML. Returns whether it holds nothing but comments.
  @discardableResult
  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var tokenizer = HTMLTokenizer(text)
    var isOnlyComments = true
    while let token = tokenizer.next() {
      switch token {
      case .comment(let content, let whole):
        if let comment = SilenceComment(text.part(content)) {
          silence(comment, at: whole.lowerBound)
        } else {
          prose.add(ProseComment(text: String(decoding: text.part(content), as: UTF8.self), position: htmlPosition(whole.lowerBound)))
        }
        continue
      case .text(let range): htmlText(range, in: text)
      case .open(let tag): open(tag, in: text, &tokenizer)
      case .close(let name, let range): close(name, range, in: text)
      case .declaration(let range): report(.declaration, "", range, in: text)
      case .unfinished(let name, let range): report(.unfinished, name, range, in: text)
      }
      if case .text(let range) = token, text[range].allSatisfy(\.isSpace) { continue }
      isOnlyComments = false
    }
    return isOnlyComments
  }

  /// Words between tags. In a block they begin a paragraph, unless they stand in a summary.
  private mutating func htmlText(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    let bytes = text.part(range)
    guard html.lines != nil else { return self.text(bytes) }
    let isBlank = bytes.allSatisfy(\.isSpace)
    if isBlank && !html.hasParagraph && !isInSummary { return }
    if !isBlank { startHTMLParagraph() }
    // Line by line, so that each has its place.
    var start = range.lowerBound
    while start < range.upperBound {
      let end = text.part(0..<range.upperBound).first(UInt8(ascii: "\n"), from: start).map { $0 + 1 } ?? range.upperBound
      prose.anchor(htmlPosition(start))
      Entities.decode(text.part(start..<end)).withUnsafeBufferPointer { self.text($0) }
      start = end
    }
  }

  private var isInSummary: Bool { html.open.last(where: { $0.name == "summary" || $0.name == "details" })?.name == "summary" }

  mutating func startHTMLParagraph() {
    guard html.lines != nil, html.hidden == nil, !html.hasParagraph, !isInSummary else { return }
    html.hasParagraph = true
    openHTMLProse()
    out.startLine()
    out.append("<p>")
  }

  mutating func endHTMLParagraph() {
    guard html.hasParagraph else { return }
    html.hasParagraph = false
    out.append("</p>\n")
    words.endWord()
    prose.close()
  }
}

extension Renderer {
  mutating func htmlPosition(_ offset: Int) -> Position {
    if var lines = html.lines {
      let position = lines.position(of: offset, in: &source)
      html.lines = lines
      return position
    }
    return places?.position(of: html.offset + offset, &table.lines, &source) ?? Position(line: 1, column: 1)
  }

  mutating func report(
    _ kind: RawHTML.Kind, _ tag: String, attribute: String = "", attributes: [HTMLTag.Attribute] = [], _ range: Range<Int>,
    in text: UnsafeBufferPointer<UInt8>
  ) {
    let position = htmlPosition(range.lowerBound)
    result.rawHTML.append(
      RawHTML(
        kind: kind, tag: tag, attribute: attribute, attributes: attributes.map { $0.read(in: text) },
        snippet: Snippet.make(of: text.part(range)), position: position))
  }

  private mutating func silence(_ comment: SilenceComment, at offset: Int) {
    let position = htmlPosition(offset)
    result.silences.append(
      Silence(rule: comment.rule, reason: comment.reason, position: position, lines: position.line...position.line))
  }

  /// A comment that stands alone speaks of the block after it. Several in a row all do.
  private mutating func extendSilences(from first: Int, to node: Node) {
    guard first < result.silences.count else { return }
    var next = node.next
    while let block = next, kinds[block] == .htmlBlock, block.literal.trimmed.starts(with: "<!--", at: 0) { next = block.next }
    guard let next else { return }
    let ownLines = next.literalLineCount(kinds[next])
    let end = source.fileLine(min(max(next.endLine, next.startLine + ownLines - 1), source.lineCount))
    for index in first..<result.silences.count {
      let start = result.silences[index].lines.lowerBound
      result.silences[index].lines = start...max(start, end)
    }
  }
}
