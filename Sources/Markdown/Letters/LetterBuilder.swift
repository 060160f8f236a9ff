/// Makes a letter's plain tree from cmark's, with a stack of its own in place of recursion.
struct LetterBuilder {
  private let kinds: NodeKinds
  private let marks: LetterMarks
  private var frames = [LetterFrame(.blocks)]
  private(set) var unclosedBlanks: [Position] = []
  /// Deeper nesting is written flat, so that the tree can be walked, and freed, by recursion.
  private static let deepest = 100

  init(_ marks: LetterMarks, kinds: NodeKinds) {
    self.kinds = kinds
    self.marks = marks
  }

  mutating func build(_ root: Node) -> [Block] {
    var node = root.firstChild
    while let current = node {
      enter(current)
      if let child = current.firstChild {
        node = child
        continue
      }
      var left = current
      leave(left)
      while left.next == nil, let parent = left.parent, parent != root {
        left = parent
        leave(left)
      }
      node = left.next
    }
    return frames[0].blocks
  }
}

extension LetterBuilder {
  private mutating func enter(_ node: Node) {
    switch kinds[node] {
    case .text: text(node.literal)
    case .softBreak: last { $0.add(" ") }
    case .lineBreak: last { $0.add(.lineBreak) }
    case .code:
      let text = marks.restored(node.literal)
      last { $0.add(.code(text)) }
    case .htmlInline: html(node.literal)
    case .rule: add(.rule)
    case .codeBlock: add(.paragraph([.code(marks.restored(node.codeText.trimmed))]))
    case .htmlBlock:
      frames.append(LetterFrame(.words(.paragraph, level: 0)))
      html(node.literal)
      close(node)
    default: open(node)
    }
  }

  private mutating func open(_ node: Node) {
    let isTooDeep = frames.count > Self.deepest
    let kind: LetterFrame.Kind =
      switch kinds[node] {
      case .quote where !isTooDeep: .quote
      case .list where !isTooDeep: .list(ordered: node.isOrdered, start: node.listStart)
      case .item where isInList: .item
      case .table: .table
      case .tableRow: .row
      case .paragraph, .tableCell: .words(kinds[node], level: 0)
      case .heading: .words(.heading, level: node.headingLevel)
      case .emphasis where !isTooDeep: .emphasis
      case .strong where !isTooDeep: .strong
      case .link: .link(destination: marks.restored(node.destination))
      default: .through
      }
    frames.append(LetterFrame(kind))
  }

  private var isInList: Bool {
    if case .list? = frames.last?.kind { true } else { false }
  }

  private mutating func leave(_ node: Node) {
    switch kinds[node] {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .rule, .codeBlock, .htmlBlock: break
    default: close(node)
    }
  }

  private mutating func close(_ node: Node) {
    guard let frame = frames.popLast() else { return }
    switch frame.kind {
    case .blocks, .through: pass(frame)
    case .quote: add(.quote(frame.blocks))
    case .list(let ordered, let start): add(.list(ordered: ordered, start: start, items: frame.items))
    case .item: last { $0.items.append(frame.blocks) }
    case .table: add(.table(rows: frame.rows))
    case .row: last { $0.rows.append(frame.cells) }
    case .words(.tableCell, _): last { $0.cells.append(frame.inlines) }
    case .words(.heading, let level): add(.heading(level: level, frame.inlines))
    case .words: if !frame.inlines.isEmpty { add(.paragraph(frame.inlines)) }
    case .emphasis: last { $0.add(.emphasis(frame.inlines)) }
    case .strong: last { $0.add(.strong(frame.inlines)) }
    case .link(let destination): last { $0.add(.link(destination: destination, frame.inlines)) }
    }
  }

  /// Gives what a frame holds to the one that holds it.
  private mutating func pass(_ frame: LetterFrame) {
    last { outer in
      outer.blocks += frame.blocks
      for inline in frame.inlines { outer.add(inline) }
    }
  }

  private mutating func add(_ block: Block) {
    last { $0.blocks.append(block) }
  }

  private mutating func last(_ change: (inout LetterFrame) -> Void) {
    change(&frames[frames.count - 1])
  }
}

extension LetterBuilder {
  private mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    var words = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch marks.mark(of: scalar) {
      case nil: words.unicodeScalars.append(scalar)
      case .other(let scalar): words.unicodeScalars.append(scalar)
      case .unclosed(let position):
        unclosedBlanks.append(position)
        words += "[["
      case .blank(let label, let position):
        last { $0.add(words) }
        words = ""
        last { $0.add(.blank(label: label, position: position)) }
      }
    }
    last { $0.add(words) }
  }

  /// Of HTML only the words are kept, and line breaks.
  private mutating func html(_ bytes: UnsafeBufferPointer<UInt8>) {
    var tokenizer = HTMLTokenizer(bytes)
    while let token = tokenizer.next() {
      switch token {
      case .text(let range):
        let words = bytes.part(range)
        if !words.trimmed.isEmpty { Entities.decode(words).withUnsafeBufferPointer { text($0) } }
      case .open(let tag) where tag.name == "br": last { $0.add(.lineBreak) }
      case .open(let tag) where HTMLElements.isHidden(tag.name): _ = tokenizer.skip(past: tag.name)
      default: break
      }
    }
  }
}
