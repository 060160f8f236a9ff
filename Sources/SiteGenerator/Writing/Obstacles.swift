/// Old files of ours that stand where a new folder must be, and those in a folder where a new file must be: they go first.
struct Obstacles {
  private(set) var paths: Set<String> = []

  init(stale: Set<String>, wanted: Set<String>) {
    if stale.isEmpty { return }
    var folders: Set<Substring> = []
    for path in wanted { folders.formUnion(Self.folders(of: path)) }
    paths = stale.filter { path in
      folders.contains(path[...]) || Self.folders(of: path).contains { wanted.contains(String($0)) }
    }
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
