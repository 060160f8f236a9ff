/// Paragraphs: with tags, straight in a list item, or round one link or pictures.
extension Renderer {
  mutating func openParagraph(_ node: Node) {
    places = BlockPlaces(node)
    let item = node.parent.flatMap { kinds[$0] == .item && $0.firstChild == node ? $0 : nil }
    let task = item.flatMap { TaskMark(of: $0, kinds) }
    paragraph = ParagraphState(form: form(of: node, isTask: task != nil))
    openProse(.paragraph, node)
    if paragraph.form == .tagged {
      out.startLine()
      out.append("<p>")
    } else if paragraph.form == .alone {
      out.startLine()
    }
    paragraph.start = out.count
    if let task {
      paragraph.taskMark = TaskMark.length
      out.append(task.isDone ? "<span class=\"tick\">Done: </span>" : "<span class=\"tick\">To do: </span>")
    }
    if result.summary.isEmpty, !notes.isOpen, paragraph.form != .alone {
      paragraph.summaryStart = plain.count
      captures += 1
    }
  }

  mutating func closeParagraph(_ node: Node) {
    words.endWord()
    prose.close()
    if let start = paragraph.summaryStart {
      result.summary = Summary.make(of: plain[start..<plain.count])
      dropCapture()
      paragraph.summaryStart = nil
    }
    let form = paragraph.form
    paragraph.form = .tagged
    switch form {
    case .bare: break
    case .alone: out.append(UInt8(ascii: "\n"))
    case .tagged:
      // Nothing is left of a paragraph whose every piece was dropped.
      if out.count == paragraph.start, (result.html.holes.last?.offset ?? 0) < paragraph.start {
        out.removeAll(after: paragraph.start - 3)
        return
      }
      if notes.isOpen, node.next == nil, let parent = node.parent, kinds[parent] == .note { backLinks() }
      out.append("</p>\n")
    }
  }

  private func form(of node: Node, isTask: Bool) -> ParagraphState.Form {
    guard let parent = node.parent else { return .tagged }
    switch kinds[parent] {
    case .item where !isFlat:
      if parent.parent?.isTight == true { return .bare }
    case .note: return .tagged
    default: break
    }
    return !isTask && isAlone(in: node) ? .alone : .tagged
  }

  /// Whether a paragraph holds one link, or pictures and nothing else.
  private func isAlone(in paragraph: Node) -> Bool {
    var links = 0
    var pictures = 0
    var child = paragraph.firstChild
    while let node = child {
      switch kinds[node] {
      case .picture: pictures += 1
      case .link: if holdsOnePicture(node) { pictures += 1 } else { links += 1 }
      default: guard isSilent(node) else { return false }
      }
      child = node.next
    }
    return links == 0 ? pictures > 0 : links == 1 && pictures == 0
  }

  /// Whether a link holds a picture and nothing else.
  func holdsOnePicture(_ link: Node) -> Bool {
    var pictures = 0
    var child = link.firstChild
    while let node = child {
      if kinds[node] == .picture { pictures += 1 } else if !isSilent(node) { return false }
      child = node.next
    }
    return pictures == 1
  }

  /// Comments, spaces and line ends.
  private func isSilent(_ node: Node) -> Bool {
    switch kinds[node] {
    case .softBreak, .lineBreak: true
    case .text: node.literal.allSatisfy(\.isSpace)
    case .htmlInline: node.literal.starts(with: "<!--", at: 0)
    default: false
    }
  }
}
