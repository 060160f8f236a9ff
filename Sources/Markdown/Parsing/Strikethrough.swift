import CCmarkGFM

/// Lets `~~words~~` be parsed on several threads at once.
///
/// The emphasis algorithm finds the extension by the sign in its list of special signs, so that list cannot simply be emptied, as
/// it is for links. Instead the sign is pushed as NUL, which no text holds: what a parse writes in the global table is then never read.
enum Strikethrough {
  private static let sign: UInt8 = 0

  static func makeConstant(_ strikethrough: OpaquePointer) {
    let signs = cmark_llist_append(cmark_get_default_mem_allocator(), nil, UnsafeMutableRawPointer(bitPattern: UInt(sign)))
    cmark_syntax_extension_set_special_inline_chars(strikethrough, signs)
    cmark_syntax_extension_set_emphasis(strikethrough, 0)
    cmark_syntax_extension_set_match_inline_func(strikethrough) { _, _, parent, character, inlines in
      guard character == UInt8(ascii: "~"), let parent else { return nil }
      return Strikethrough.match(in: parent, inlines)
    }
  }

  /// As in the extension, apart from the sign that is pushed.
  private static func match(in parent: UnsafeMutablePointer<cmark_node>, _ inlines: OpaquePointer?) -> UnsafeMutablePointer<cmark_node>? {
    var left: Int32 = 0
    var right: Int32 = 0
    var before: Int32 = 0
    var after: Int32 = 0
    let count = cmark_inline_parser_scan_delimiters(inlines, 100, UInt8(ascii: "~"), &left, &right, &before, &after)
    guard let text = cmark_node_new_with_mem(CMARK_NODE_TEXT, parent.pointee.content.mem) else { return nil }
    cmark_node_set_literal(text, String(repeating: "~", count: Int(count)))
    text.pointee.start_line = cmark_inline_parser_get_line(inlines)
    text.pointee.end_line = text.pointee.start_line
    text.pointee.start_column = cmark_inline_parser_get_column(inlines) - count
    if (left != 0 || right != 0) && (count == 1 || count == 2) {
      cmark_inline_parser_push_delimiter(inlines, sign, left, right, text)
    }
    return text
  }
}
