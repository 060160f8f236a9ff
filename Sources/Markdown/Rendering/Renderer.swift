/// Writes a tree as HTML and gathers what links and checks need, in one walk without recursion.
struct Renderer: ~Copyable {
  let kinds: NodeKinds
  let options: MarkdownOptions
  var source: SourceMap
  var out: ByteBuffer
  var result = DocumentDraft()
  /// Places in `out` whose bytes are known only later.
  var slots: [Slot] = []

  /// Plain words, kept while something asks for them: a link, a heading, a table's first row, the first paragraph.
  var plain = ByteBuffer(capacity: 512)
  var captures = 0
  var abbreviations: AbbreviationFinder
  var words = WordCounter()
  var prose: ProseBuilder

  /// How many nodes are open, and how many of those that a reader sees as nesting.
  var level = 0
  var depth = 0
  var quotes = 0
  /// The paragraph, heading or cell whose inlines are being written, and where its links and pictures are.
  var places: BlockPlaces?
  var paragraph = ParagraphState()
  var heading = HeadingState()
  var table = TableState()
  var notes = NoteState()
  /// For each open emphasis whether its tag was written.
  var spans: [Bool] = []
  var links: [OpenLink] = []
  var picture = PictureState()
  var html = HTMLState()

  init(_ text: UnsafeBufferPointer<UInt8>, kinds: NodeKinds, options: MarkdownOptions) {
    self.kinds = kinds
    self.options = options
    source = SourceMap(text, firstLine: options.firstLine)
    out = ByteBuffer(capacity: text.count + text.count / 2 + 256)
    abbreviations = AbbreviationFinder(options.abbreviations)
    prose = ProseBuilder(capacity: text.count)
  }
}

extension Renderer {
  mutating func render(_ root: Node) {
    var node = root
    while true {
      enter(node)
      if let child = node.firstChild {
        level += 1
        node = child
        continue
      }
      leave(node)
      while node.next == nil {
        guard node != root, let parent = node.parent else { return }
        node = parent
        if html.hasOpen { closeElements(from: level) }
        level -= 1
        leave(node)
        if node == root { return }
      }
      guard let next = node.next else { return }
      node = next
    }
  }

  private mutating func enter(_ node: Node) {
    switch kinds[node] {
    case .text: text(of: node)
    case .softBreak: softBreak()
    case .lineBreak: lineBreak()
    case .code: code(node)
    case .emphasis: openSpan("<em>", .emphasis)
    case .strong: openSpan("<strong>", .strong)
    case .strikethrough: openSpan("<del>", .strikethrough)
    case .link: openLink(node)
    case .picture: openPicture(node)
    case .htmlInline: inlineHTML(node)
    case .noteReference: noteReference(node)
    case .paragraph: openParagraph(node)
    case .heading: openHeading(node)
    case .quote: openQuote(node)
    case .list: openList(node)
    case .item: openItem(node)
    case .codeBlock: codeBlock(node)
    case .htmlBlock: htmlBlock(node)
    case .rule: rule()
    case .table: openTable(node)
    case .tableRow: openRow(node)
    case .tableCell: openCell(node)
    case .note: openNote(node)
    case .document, .other: break
    }
  }

  private mutating func leave(_ node: Node) {
    switch kinds[node] {
    case .emphasis: closeSpan("</em>")
    case .strong: closeSpan("</strong>")
    case .strikethrough: closeSpan("</del>")
    case .link: closeLink()
    case .picture: closePicture()
    case .paragraph: closeParagraph(node)
    case .heading: closeHeading(node)
    case .quote: closeQuote()
    case .list: closeList(node)
    case .item: closeItem()
    case .table: closeTable()
    case .tableRow: closeRow(node)
    case .tableCell: closeCell(node)
    case .note: closeNote()
    case .document: closeNotes()
    default: break
    }
  }
}

extension Renderer {
  /// Deeper than this, tags are left out: browsers stop at 512, screen readers far before.
  static var deepest: Int { 100 }

  var isFlat: Bool { depth > Self.deepest }
  /// Whether words are written, and not gathered for a picture or dropped with a script.
  var isShown: Bool { picture.depth == 0 && html.hidden == nil }

  /// Counts one more level of nesting. `node` is a block, or `nil` for what stands in the block that is being written.
  mutating func descend(_ node: Node? = nil) {
    depth += 1
    guard depth == Self.deepest + 1, result.depthLimitPosition == nil else { return }
    guard let block = node ?? places?.block else { return }
    result.depthLimitPosition = position(of: block)
  }

  mutating func position(of block: Node) -> Position {
    source.position(line: block.startLine, offset: source.line(block.startLine).lowerBound + block.startColumn - 1)
  }
}
