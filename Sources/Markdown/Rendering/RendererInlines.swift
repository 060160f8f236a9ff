/// Words, breaks, code and emphasis.
extension Renderer {
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    var bytes = bytes
    if paragraph.taskMark > 0 {
      bytes = bytes.part(min(paragraph.taskMark, bytes.count)..<bytes.count)
      paragraph.taskMark = 0
    }
    if isShown, !isBesideReference {
      if abbreviations.isEmpty { out.appendText(bytes) } else { explain(bytes) }
      words.add(bytes)
      prose.append(bytes)
    }
    if captures > 0, html.hidden == nil { plain.append(bytes) }
  }

  /// Beside links and pictures that stand alone there are at most spaces.
  var isBesideReference: Bool { paragraph.form == .alone && links.isEmpty }

  /// Writes words with the first use of each abbreviation explained.
  private mutating func explain(_ bytes: UnsafeBufferPointer<UInt8>) {
    let explaining = !heading.isOpen && !html.isInAbbreviation
    var start = 0
    while let match = abbreviations.next(in: bytes, from: start, explaining: explaining) {
      out.appendText(bytes.part(start..<match.range.lowerBound))
      out.append("<abbr title=\"")
      match.entry.long.withUnsafeBufferPointer { out.appendAttribute($0) }
      out.append("\">")
      out.appendText(bytes.part(match.range))
      out.append("</abbr>")
      start = match.range.upperBound
    }
    out.appendText(bytes.part(start..<bytes.count))
  }

  mutating func softBreak() {
    if isShown, !isBesideReference {
      out.append(UInt8(ascii: "\n"))
      prose.breakLine(UInt8(ascii: "\n"))
    }
    endWord()
  }

  mutating func lineBreak() {
    if isShown, !isBesideReference {
      out.append("<br>\n")
      prose.breakLine(Prose.lineBreak)
    }
    endWord()
  }

  mutating func endWord() {
    words.endWord()
    if captures > 0 { plain.append(UInt8(ascii: " ")) }
  }

  mutating func code(_ node: Node) {
    let place = places?.next(kinds, &table.lines, &source)
    if isShown {
      prose.openSpan(.code)
      if let place { prose.anchor(place.position) }
      prose.append(node.literal)
      prose.closeSpan()
      out.append("<code>")
      out.appendText(node.literal)
      out.append("</code>")
      words.add(node.literal)
    }
    if captures > 0, html.hidden == nil { plain.append(node.literal) }
  }

  mutating func openSpan(_ tag: StaticString, _ kind: ProseSpan.Kind) {
    descend()
    prose.openSpan(kind)
    if isShown, !isFlat {
      out.append(tag)
      spans.append(true)
    } else {
      spans.append(false)
    }
  }

  mutating func closeSpan(_ tag: StaticString) {
    depth -= 1
    prose.closeSpan()
    if spans.popLast() == true { out.append(tag) }
  }
}
