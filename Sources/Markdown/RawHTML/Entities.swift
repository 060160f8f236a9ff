import CCmarkGFM

/// Decodes `&amp;`, `&#39;`, `&eacute;` and all the others that HTML knows, by cmark's own table.
enum Entities {
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard bytes.first(UInt8(ascii: "&"), from: 0) != nil else { return Array(bytes) }
    var decoded = cmark_strbuf()
    cmark_strbuf_init(cmark_get_default_mem_allocator(), &decoded, 0)
    defer { cmark_strbuf_free(&decoded) }
    houdini_unescape_html_f(&decoded, bytes.baseAddress, bufsize_t(clamping: bytes.count))
    return Array(UnsafeBufferPointer(start: decoded.ptr, count: Int(decoded.size)))
  }
}
