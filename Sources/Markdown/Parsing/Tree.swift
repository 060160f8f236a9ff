import CCmarkGFM

/// One parsed text. The nodes belong to it.
struct Tree: ~Copyable {
  let root: Node
  let kinds: NodeKinds

  /// `nil` only when there is no memory.
  init?(of text: UnsafeBufferPointer<UInt8>, footnotes: Bool = true) {
    kinds = Extensions.kinds
    let options = CMARK_OPT_SOURCEPOS | (footnotes && !Self.overruns(text) ? CMARK_OPT_FOOTNOTES : 0)
    let parser = cmark_parser_new(options)
    defer { cmark_parser_free(parser) }
    Extensions.attach(to: parser)
    if let start = text.baseAddress {
      start.withMemoryRebound(to: CChar.self, capacity: text.count) { cmark_parser_feed(parser, $0, text.count) }
    }
    guard let root = Node(cmark_parser_finish(parser)) else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root.pointer) }
}

extension Tree {
  /// Whether a note's label begins with an entity for its `^`: `[&#94;label]`. This version of cmark-gfm takes the label's length from
  /// the text, but its start from the decoded `^`, and reads beyond it. Nobody writes that, so such a text has no notes.
  private static func overruns(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while let bracket = text.first("[&", from: index) {
      index = bracket + 2
      // No entity is longer than this, nor a number with all the zeros that it may have.
      let rest = text.part(bracket + 1..<min(text.count, bracket + 48))
      guard let end = rest.first(UInt8(ascii: ";"), from: 0) else { continue }
      let entity = rest.part(0..<end + 1)
      if Entities.decode(entity).first == UInt8(ascii: "^") { return true }
    }
    return false
  }
}
