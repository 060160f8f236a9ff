import CCmarkGFM

/// cmark-gfm's extensions, registered once for the whole process.
///
/// cmark keeps the signs that start an extension's inlines in one global table. Each parse writes them there and wipes them out at
/// its end, so that a parse on another thread suddenly sees no `~`, `:` or `w` as special, and leaves words unlinked. Here they are
/// written once, and taken from the extensions, so that no parse touches them again.
enum Extensions {
  static let names = ["table", "strikethrough", "autolink"]

  /// Registers the extensions at first use; Swift runs this once, whatever the number of threads.
  static let kinds: NodeKinds = {
    cmark_gfm_core_extensions_ensure_registered()
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    attach(to: parser)
    cmark_manage_extensions_special_characters(parser, 1)
    cmark_parser_free(parser)
    if let autolink = cmark_find_syntax_extension("autolink") {
      cmark_syntax_extension_set_special_inline_chars(autolink, nil)
    }
    if let strikethrough = cmark_find_syntax_extension("strikethrough") {
      Strikethrough.makeConstant(strikethrough)
    }
    return readKinds()
  }()

  static func attach(to parser: OpaquePointer?) {
    for name in names {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
  }
}

extension Extensions {
  /// Reads the extensions' type numbers from a sample that uses them all.
  private static func readKinds() -> NodeKinds {
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    defer { cmark_parser_free(parser) }
    attach(to: parser)
    let sample = "| a |\n| - |\n\n~~b~~\n"
    cmark_parser_feed(parser, sample, sample.utf8.count)
    let root = cmark_parser_finish(parser)
    defer { cmark_node_free(root) }
    let table = root?.pointee.first_child
    let row = table?.pointee.first_child
    let cell = row?.pointee.first_child
    let strikethrough = root?.pointee.last_child?.pointee.first_child
    return NodeKinds(
      table: table?.pointee.type ?? 0, row: row?.pointee.type ?? 0, cell: cell?.pointee.type ?? 0,
      strikethrough: strikethrough?.pointee.type ?? 0)
  }
}
