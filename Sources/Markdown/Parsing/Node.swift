import CCmarkGFM

/// A node of cmark's tree. It reads the tree's own memory and copies nothing, so it is good only while its `Tree` lives.
struct Node: Equatable {
  let pointer: UnsafeMutablePointer<cmark_node>

  init(_ pointer: UnsafeMutablePointer<cmark_node>) {
    self.pointer = pointer
  }

  init?(_ pointer: UnsafeMutablePointer<cmark_node>?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var type: UInt16 { pointer.pointee.type }
  var parent: Node? { Node(pointer.pointee.parent) }
  var next: Node? { Node(pointer.pointee.next) }
  var firstChild: Node? { Node(pointer.pointee.first_child) }
  var lastChild: Node? { Node(pointer.pointee.last_child) }
}

extension Node {
  /// Lines count from 1 in the parsed text; 0 where cmark gives none.
  var startLine: Int { Int(pointer.pointee.start_line) }
  var startColumn: Int { Int(pointer.pointee.start_column) }
  var endLine: Int { Int(pointer.pointee.end_line) }
  var endColumn: Int { Int(pointer.pointee.end_column) }
  /// What cmark adds to the columns of all that lies in this block.
  var blockOffset: Int { startColumn - 1 + Int(pointer.pointee.internal_offset) }

  /// The text of text, code, raw HTML and notes.
  var literal: UnsafeBufferPointer<UInt8> { bytes(pointer.pointee.as.literal) }
  /// A block's own lines, from which its inlines were parsed.
  var content: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: pointer.pointee.content.ptr, count: Int(pointer.pointee.content.size))
  }

  var codeText: UnsafeBufferPointer<UInt8> { bytes(pointer.pointee.as.code.literal) }
  var codeInfo: UnsafeBufferPointer<UInt8> { bytes(pointer.pointee.as.code.info) }
  var destination: UnsafeBufferPointer<UInt8> { bytes(pointer.pointee.as.link.url) }
  var title: UnsafeBufferPointer<UInt8> { bytes(pointer.pointee.as.link.title) }

  var headingLevel: Int { Int(pointer.pointee.as.heading.level) }
  /// `# Words`, as against words with a line of `=` or `-` under them.
  var isHashHeading: Bool { type == UInt16(CMARK_NODE_HEADING.rawValue) && !isSetext }
  var isSetext: Bool { pointer.pointee.as.heading.setext }
  var isOrdered: Bool { pointer.pointee.as.list.list_type == CMARK_ORDERED_LIST }
  var isTight: Bool { pointer.pointee.as.list.tight }
  var listStart: Int { Int(pointer.pointee.as.list.start) }

  /// The note that a reference leads to.
  var note: Node? { Node(pointer.pointee.parent_footnote_def) }

  /// `l`, `c`, `r` or 0 for each column of a table.
  var alignments: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: cmark_gfm_extensions_get_table_alignments(pointer), count: Int(cmark_gfm_extensions_get_table_columns(pointer)))
  }
  var isHeaderRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

  /// The lines of a block of HTML; cmark counts its end one short where a comment ends it.
  func literalLineCount(_ kind: NodeKind) -> Int {
    kind == .htmlBlock ? literal.count { $0 == UInt8(ascii: "\n") } : 1
  }

  private func bytes(_ chunk: cmark_chunk) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: chunk.data, count: Int(chunk.len))
  }
}
