import CCmarkGFM

/// What a node is.
enum NodeKind: UInt8 {
  case document, quote, list, item, codeBlock, htmlBlock, paragraph, heading, rule, note
  case table, tableRow, tableCell
  case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, picture, noteReference
  case other
}

/// Kinds by cmark's type numbers. Those of the extensions are given out when they are registered, so the table is made then.
struct NodeKinds: Sendable {
  private let table: [NodeKind]

  init(table: UInt16, row: UInt16, cell: UInt16, strikethrough: UInt16) {
    var kinds = [NodeKind](repeating: .other, count: 128)
    let known: [(UInt16, NodeKind)] = [
      (UInt16(CMARK_NODE_DOCUMENT.rawValue), .document), (UInt16(CMARK_NODE_BLOCK_QUOTE.rawValue), .quote),
      (UInt16(CMARK_NODE_LIST.rawValue), .list), (UInt16(CMARK_NODE_ITEM.rawValue), .item),
      (UInt16(CMARK_NODE_CODE_BLOCK.rawValue), .codeBlock), (UInt16(CMARK_NODE_HTML_BLOCK.rawValue), .htmlBlock),
      (UInt16(CMARK_NODE_PARAGRAPH.rawValue), .paragraph), (UInt16(CMARK_NODE_HEADING.rawValue), .heading),
      (UInt16(CMARK_NODE_THEMATIC_BREAK.rawValue), .rule), (UInt16(CMARK_NODE_FOOTNOTE_DEFINITION.rawValue), .note),
      (table, .table), (row, .tableRow), (cell, .tableCell),
      (UInt16(CMARK_NODE_TEXT.rawValue), .text), (UInt16(CMARK_NODE_SOFTBREAK.rawValue), .softBreak),
      (UInt16(CMARK_NODE_LINEBREAK.rawValue), .lineBreak), (UInt16(CMARK_NODE_CODE.rawValue), .code),
      (UInt16(CMARK_NODE_HTML_INLINE.rawValue), .htmlInline), (UInt16(CMARK_NODE_EMPH.rawValue), .emphasis),
      (UInt16(CMARK_NODE_STRONG.rawValue), .strong), (strikethrough, .strikethrough),
      (UInt16(CMARK_NODE_LINK.rawValue), .link), (UInt16(CMARK_NODE_IMAGE.rawValue), .picture),
      (UInt16(CMARK_NODE_FOOTNOTE_REFERENCE.rawValue), .noteReference),
    ]
    for (type, kind) in known { kinds[Self.index(type)] = kind }
    self.table = kinds
  }

  subscript(node: Node) -> NodeKind { table[Self.index(node.type)] }

  /// cmark marks blocks with 0x8000 and inlines with 0xC000, and numbers each from 1.
  private static func index(_ type: UInt16) -> Int {
    Int(type & 0x3F) | (type & 0x4000 == 0 ? 0 : 0x40)
  }
}
