import CGumbo

/// Bytes to nodes, by Gumbo, which reads HTML as browsers do. Nothing else knows Gumbo.
enum HTMLParser {
  static func nodes(of bytes: [UInt8]) -> [HTMLNode] {
    let arena = ParsingArena()
    var options = kGumboDefaultOptions
    options.userdata = Unmanaged.passUnretained(arena).toOpaque()
    options.allocator = { arena, count in arena.map { Unmanaged<ParsingArena>.fromOpaque($0).takeUnretainedValue().allocate(count) } }
    options.deallocator = { _, _ in }
    options.max_errors = 0
    return withExtendedLifetime(arena) {
      bytes.withUnsafeBytes { buffer in
        let text = buffer.bindMemory(to: CChar.self)
        guard let start = text.baseAddress, let output = gumbo_parse_with_options(&options, start, text.count) else { return [] }
        return TreeReader(start: start).nodes(below: output.pointee.document)
      }
    }
  }
}
