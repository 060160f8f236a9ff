/// Opening and closing the HTML elements that are kept.
extension Renderer {
  mutating func open(_ tag: HTMLTag, in text: UnsafeBufferPointer<UInt8>, _ tokenizer: inout HTMLTokenizer) {
    guard html.hidden == nil else { return }
    if HTMLElements.isHidden(tag.name) { return hide(tag, in: text, &tokenizer) }
    guard let allowed = HTMLElements.attributes(of: tag.name), isAllowedHere(tag.name) else { return drop(tag, in: text) }
    if tag.name == "details" {
      endHTMLParagraph()
      descend()
    } else if tag.name == "summary" {
      endHTMLParagraph()
    } else {
      startHTMLParagraph()
    }
    out.append(UInt8(ascii: "<"))
    out.append(tag.name)
    write(tag, allowed, in: text)
    out.append(UInt8(ascii: ">"))
    if tag.name == "br" {
      prose.breakLine(Prose.lineBreak)
      endWord()
    }
    guard !HTMLElements.isVoid(tag.name) else { return }
    html.open.append(element(tag, in: text))
    openElementProse(tag, in: text)
  }

  /// Blocks cannot stand among words, a summary only in details, and nothing deeper than the deepest level.
  private func isAllowedHere(_ name: String) -> Bool {
    let innermost = html.open.last?.name
    switch name {
    case "details":
      return html.lines != nil && innermost.map { $0 == "details" } ?? true && depth < Self.deepest
    case "summary":
      return html.lines != nil && innermost == "details" && html.open.last.map { $0.level >= level - 1 } ?? false
    default: return html.open.count < Self.deepest
    }
  }

  private mutating func write(_ tag: HTMLTag, _ allowed: [String], in text: UnsafeBufferPointer<UInt8>) {
    var written: [String] = []
    for attribute in tag.attributes where !written.contains(attribute.name) {
      written.append(attribute.name)
      var value = Entities.decode(text.part(attribute.value))
      guard allowed.contains(attribute.name), HTMLElements.isValid(value, for: attribute.name) else {
        report(
          RawHTML.Kind(attribute: attribute.name), tag.name, attribute: attribute.name, attributes: [attribute], tag.range, in: text)
        continue
      }
      if attribute.name == "dir" { value = value.map(\.lowercased) }
      out.append(UInt8(ascii: " "))
      out.append(attribute.name)
      if attribute.name == "open" { continue }
      out.append("=\"")
      value.withUnsafeBufferPointer { out.appendAttribute($0) }
      out.append(UInt8(ascii: "\""))
    }
  }

  private mutating func element(_ tag: HTMLTag, in text: UnsafeBufferPointer<UInt8>) -> HTMLState.Element {
    HTMLState.Element(
      name: tag.name, level: level, snippet: Snippet.make(of: text.part(tag.range)), position: htmlPosition(tag.range.lowerBound))
  }
}

extension Renderer {
  private mutating func drop(_ tag: HTMLTag, in text: UnsafeBufferPointer<UInt8>) {
    report(.tag, tag.name, attributes: tag.attributes, tag.range, in: text)
    if !HTMLElements.isVoid(tag.name) { html.dropped[tag.name, default: 0] += 1 }
    separate(tag.name)
  }

  private mutating func hide(_ tag: HTMLTag, in text: UnsafeBufferPointer<UInt8>, _ tokenizer: inout HTMLTokenizer) {
    report(.hidden, tag.name, attributes: tag.attributes, tag.range, in: text)
    if html.lines == nil {
      html.hidden = element(tag, in: text)
    } else if !tokenizer.skip(past: tag.name) {
      report(.unclosed, tag.name, tag.range, in: text)
    }
  }

  /// The words on either side of a dropped element that is not one for words do not run into each other.
  private mutating func separate(_ name: String) {
    guard !HTMLElements.isPhrasing(name) else { return }
    if html.lines != nil, html.open.last.map({ $0.name == "details" }) ?? true { return endHTMLParagraph() }
    if isShown {
      out.append(UInt8(ascii: " "))
      prose.breakLine(UInt8(ascii: " "))
    }
    endWord()
  }
}

extension Renderer {
  mutating func close(_ name: String, _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    if let hidden = html.hidden {
      if hidden.name == name { html.hidden = nil }
      return
    }
    // An element that was opened further out in the tree cannot be closed from in here.
    let lowest = name == "details" && html.lines != nil ? level - 1 : level
    if let index = html.open.lastIndex(where: { $0.name == name && $0.level >= lowest }) {
      while html.open.count > index + 1 { closeInnermost(isReported: true) }
      return closeInnermost(isReported: false)
    }
    if let count = html.dropped[name], count > 0 {
      html.dropped[name] = count - 1
      separate(name)
    } else {
      report(.strayClose, name, range, in: text)
    }
  }

  /// Closes what was opened within the innermost `level` nodes, before the node's own closing tag is written.
  mutating func closeElements(from level: Int, keeping kept: String = "") {
    if let hidden = html.hidden, hidden.level >= level {
      html.hidden = nil
      result.rawHTML.append(
        RawHTML(kind: .unclosed, tag: hidden.name, attribute: "", snippet: hidden.snippet, position: hidden.position))
    }
    while let last = html.open.last, last.level >= level, last.name != kept { closeInnermost(isReported: true) }
  }

  private mutating func closeInnermost(isReported: Bool) {
    guard let element = html.open.popLast() else { return }
    closeElementProse(element.name)
    if element.name == "details" {
      endHTMLParagraph()
      out.startLine()
      depth -= 1
    }
    out.append("</")
    out.append(element.name)
    out.append(UInt8(ascii: ">"))
    if element.name == "details" || element.name == "summary" {
      out.append(UInt8(ascii: "\n"))
      words.endWord()
    }
    guard isReported else { return }
    result.rawHTML.append(
      RawHTML(kind: .unclosed, tag: element.name, attribute: "", snippet: element.snippet, position: element.position))
  }
}
