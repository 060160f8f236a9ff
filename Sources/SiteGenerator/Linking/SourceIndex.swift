import Markdown

/// Finds what a path in the content folder, or an address of the site, stands for.
struct SourceIndex: Sendable {
  enum Found: Sendable {
    /// A page that the build makes of content; `entry` is its place in `entries`.
    case page(address: String, entry: Int)
    /// A page or feed that the build makes itself.
    case generated(address: String)
    /// Its place in `files`.
    case file(Int)
    case unpublished(Status, entry: Int)
  }

  private(set) var entries: [Entry] = []
  let files: [FileInFolder]
  private var byPath: [String: Found] = [:]
  private var byAddress: [String: Found] = [:]
  /// Paths that a mistyped one may have meant, by the first two letters of the file's name.
  private var candidates: [String: [String]] = [:]

  init(files: [FileInFolder]) {
    self.files = files
    for (index, file) in files.enumerated() { add(.file(index), path: file.path) }
  }

  mutating func add(_ entry: Entry, address: String?) {
    entries.append(entry)
    let number = entries.count - 1
    guard let address else { return add(.unpublished(entry.status, entry: number), path: entry.path) }
    add(.page(address: address, entry: number), path: entry.path)
    byAddress[address] = .page(address: address, entry: number)
  }

  mutating func add(address: String) { byAddress[address] = .generated(address: address) }

  /// An old address stands for the thing that it leads on to.
  mutating func add(alias: String, of address: String) {
    guard let found = byAddress[address] else { return }
    byAddress[alias] = found
  }

  private mutating func add(_ found: Found, path: String) {
    byPath[path] = found
    guard !FilePublishing.activeEndings.contains(path.fileEnding) else { return }
    candidates[Self.bucket(path), default: []].append(path)
  }

  private static func bucket(_ path: String) -> String {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    return name.prefix(2).lowercased()
  }
}

extension SourceIndex {
  /// Writers name the file; people who move in from elsewhere name addresses, folders, or leave the ending out. All are found.
  func find(_ path: String) -> Found? {
    if let found = byPath[path] { return found }
    let bare = path.hasSuffix("/") ? String(path.dropLast()) : path
    if bare.isEmpty { return byAddress["index.html"] }
    if let found = byAddress[bare] ?? byPath["\(bare).md"] ?? byPath["\(bare)/index.md"] { return found }
    if bare.isLetter { return byPath[Letter.indexPath(of: bare)] }
    let stem = bare.hasSuffix(".md") ? String(bare.dropLast(3)) : bare
    return byAddress["\(stem).html"] ?? byAddress["\(stem)/index.html"]
      ?? (stem.hasSuffix("/index") ? byAddress["\(stem.dropLast(6)).html"] : nil)
  }

  /// The path that a writer most likely meant.
  func nearest(to path: String) -> String? {
    let isSmall = byPath.count <= 600
    let pool = isSmall ? candidates.values.flatMap { $0 } : Array((candidates[Self.bucket(path)] ?? []).prefix(600))
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if let whole = SiteGenerator.nearest(to: path, among: pool) { return whole }
    // The right file in another folder: people forget `../groups/` more often than they mistype a name.
    return pool.filter { $0.hasSuffix("/\(name)") || $0.hasSuffix("/\(name).md") || $0.hasSuffix("-\(name)") }.min()
  }
}
