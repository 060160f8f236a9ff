/// Old files of ours that stand where a new folder must be, and those in a folder where a new file must be: they go first.
struct Obstacles {
  private(set) var paths: Set<String> = []
  /// Folders that the old files of ours lie in, where a file must be.
  private(set) var folders: Set<Substring> = []

  init(stale: Set<String>, wanted: Set<String>) {
    if stale.isEmpty { return }
    var needed: Set<Substring> = []
    for path in wanted { needed.formUnion(Self.folders(of: path)) }
    paths = stale.filter { path in
      needed.contains(path[...]) || Self.folders(of: path).contains { wanted.contains(String($0)) }
    }
    for path in paths { folders.formUnion(Self.folders(of: path)) }
  }

  private static func folders(of path: String) -> [Substring] {
    var folders: [Substring] = []
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      folders.append(rest)
    }
    return folders
  }
}
