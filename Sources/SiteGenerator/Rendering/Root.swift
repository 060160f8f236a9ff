/// The way from a page to the top of the output: links are relative, so that the folder works from a disk, a stick and any host.
struct Root: Sendable, Hashable {
  /// Empty at the top, `../` one folder down, or an absolute address for feeds.
  let prefix: String
  /// The page itself, so that a link to a heading on it is just `#heading`.
  let page: String

  init(of page: String) {
    self.page = page
    prefix = String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// Every link from the site's own address: for feeds and sharing.
  init(absolute baseURL: String, page: String = "") {
    prefix = baseURL
    self.page = page
  }

  func href(_ address: String, fragment: String = "") -> String {
    if fragment.isEmpty { return prefix + Escaping.path(address) }
    return (address.isEmpty ? (isAbsolute ? prefix + Escaping.path(page) : "") : prefix + Escaping.path(address)) + "#"
      + Escaping.path(fragment)
  }

  var isAbsolute: Bool { prefix.contains(":") }
}
