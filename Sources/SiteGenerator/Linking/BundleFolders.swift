/// Folders that hold a thing and its files: `posts/2026-05-03-picnic/` is published as `posts/picnic/`.
struct BundleFolders {
  private var published: [String: String] = [:]

  init(_ entries: [Entry]) {
    for entry in entries where entry.path.hasSuffix("/index.md") && entry.folder.contains("/") {
      published[entry.folder] = "\(entry.kind.rawValue)/\(entry.slug)"
    }
  }

  /// Where a file goes, by its path in the content folder.
  func address(of path: String) -> String { published(path).composed }

  private func published(_ path: String) -> String {
    var folder = path
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      if let address = published[folder] { return address + path.dropFirst(folder.count) }
    }
    return path
  }
}
