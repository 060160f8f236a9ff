/// Quotes, lists, paragraphs, headings, code and rules.
extension Renderer {
  mutating func openQuote(_ node: Node) {
    descend(node)
    quotes += 1
    if !isFlat {
      out.startLine()
      out.append("<blockquote>\n")
    }
  }

  mutating func closeQuote() {
    if !isFlat {
      out.startLine()
      out.append("</blockquote>\n")
    }
    quotes -= 1
    depth -= 1
  }

  mutating func openList(_ node: Node) {
    descend(node)
    prose.lists += 1
    guard !isFlat else { return }
    out.startLine()
    if !node.isOrdered {
      out.append("<ul>\n")
    } else if node.listStart == 1 {
      out.append("<ol>\n")
    } else {
      out.append("<ol start=\"")
      out.append(String(node.listStart))
      out.append("\">\n")
    }
  }

  mutating func closeList(_ node: Node) {
    if !isFlat { out.append(node.isOrdered ? "</ol>\n" : "</ul>\n") }
    prose.lists -= 1
    depth -= 1
  }

  mutating func openItem(_ node: Node) {
    prose.beginsItem = true
    guard !isFlat else { return }
    out.startLine()
    out.append(TaskMark(of: node, kinds) == nil ? "<li>" : "<li class=\"task\">")
  }

  mutating func closeItem() {
    prose.beginsItem = false
    if !isFlat { out.append("</li>\n") }
  }

  mutating func codeBlock(_ node: Node) {
    out.startLine()
    out.append("<pre tabindex=\"0\"><code")
    let language = node.codeInfo.prefix { !$0.isSpace }.filter(Self.isLanguageByte)
    if !language.isEmpty {
      out.append(" class=\"language-")
      for byte in language { out.append(byte) }
      out.append(UInt8(ascii: "\""))
    }
    out.append(UInt8(ascii: ">"))
    out.appendText(node.codeText)
    out.append("</code></pre>\n")
  }

  private static func isLanguageByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "-")
  }

  mutating func rule() {
    out.startLine()
    if level == 1, result.firstRule == nil { result.firstRule = out.count }
    out.append("<hr>\n")
  }
}

extension Renderer {
  mutating func openHeading(_ node: Node) {
    places = BlockPlaces(node)
    heading = HeadingState(isOpen: true, plainStart: plain.count)
    captures += 1
    openProse(.heading(node.headingLevel), node)
    out.startLine()
    out.append("<h")
    out.append(Self.levelDigit(node))
    if options.headingIDs { slots.append(Slot(offset: out.count, kind: .headingID(result.headings.count))) }
    out.append(UInt8(ascii: ">"))
  }

  mutating func closeHeading(_ node: Node) {
    out.append("</h")
    out.append(Self.levelDigit(node))
    out.append(">\n")
    words.endWord()
    prose.close()
    heading.isOpen = false
    result.headings.append(
      Heading(
        sourceLevel: node.headingLevel, id: "", text: endCapture(from: heading.plainStart), position: headingPosition(node)))
  }

  /// The page's title is the one heading of level 1.
  private static func levelDigit(_ node: Node) -> UInt8 { UInt8(ascii: "0") + UInt8(clamping: min(6, max(2, node.headingLevel))) }

  private mutating func headingPosition(_ node: Node) -> Position {
    guard node.isSetext else { return position(of: node) }
    var lines = BlockLines(node.content, firstLine: BlockLines.firstLine(of: node, in: source))
    return lines.position(of: 0, in: &source)
  }

  /// The plain words that were gathered since `start`.
  mutating func endCapture(from start: Int) -> String {
    let text = String(decoding: plain[start..<plain.count].trimmed, as: UTF8.self)
    dropCapture()
    return text
  }

  mutating func dropCapture() {
    captures -= 1
    if captures == 0 { plain.removeAll(after: 0) }
  }
}
