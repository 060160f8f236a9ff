/// What tags begin and end with, until `{{=<% %>=}}` changes it.
struct Delimiters {
  private(set) var open = Array("{{".utf8)
  private(set) var close = Array("}}".utf8)
}

extension Delimiters {
  /// From what stands between the two `=`: two signs with space between, neither holding a `=`.
  init?(_ content: ArraySlice<UInt8>) {
    let signs = content.split(whereSeparator: \.isSpace)
    guard signs.count == 2, !content.contains(UInt8(ascii: "=")) else { return nil }
    open = Array(signs[0])
    close = Array(signs[1])
  }
}
