import CCmarkGFM

/// One parsed text. The nodes belong to it.
struct Tree: ~Copyable {
  let root: Node
  let kinds: NodeKinds

  /// `nil` only when there is no memory.
  init?(of text: UnsafeBufferPointer<UInt8>, footnotes: Bool = true) {
    kinds = Extensions.kinds
    let options = CMARK_OPT_SOURCEPOS | (footnotes ? CMARK_OPT_FOOTNOTES : 0)
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
