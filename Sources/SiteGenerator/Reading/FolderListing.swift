#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files below one folder, found without leaving it. Hidden files (`.git`, `.DS_Store`) are passed over.
struct FolderListing {
  struct File {
    /// Relative to the folder: `posts/picnic.md`.
    var path: String
    /// Of what a link leads to, where it is one.
    var identity: FileIdentity
    /// In bytes.
    var size: Int { identity.size }
  }

  private(set) var files: [File] = []
  /// Symbolic links that lead out of the folder, or nowhere; they are not followed.
  private(set) var escapingLinks: [String] = []
  /// Folders and special files that could not be read.
  private(set) var unreadable: [String] = []
  private let root: String
  private let realRoot: String

  private let deepest: Int
  /// Folders that a link led to, by device and file number: links can lead to one folder by very many ways, and each is gone once.
  private var linked: Set<[UInt64]> = []
  /// Links to folders; they wait until all real folders are known.
  private var linkedFolders: [String] = []

  /// - Parameter root: an absolute or working-directory path.
  /// - Parameter depth: how many folders deep to look.
  init(of root: String, depth: Int = 40) {
    self.root = root
    deepest = depth
    realRoot = Self.realPath(root) ?? root
    list("", depth: 0)
    followLinks()
    files.sort { $0.path < $1.path }
    escapingLinks.sort()
    unreadable.sort()
  }
}

extension FolderListing {
  private mutating func list(_ folder: String, depth: Int) {
    guard depth < deepest, let names = Self.names(in: folder.isEmpty ? root : "\(root)/\(folder)") else {
      unreadable.append(folder)
      return
    }
    for name in names { visit(folder.isEmpty ? name : "\(folder)/\(name)", depth: depth) }
  }

  /// What lies in a folder, hidden files left out, in no order; nil where it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  /// In the order of their names, so that a folder with two links to it is always found by the same one. Links within are not followed.
  private mutating func followLinks() {
    let links = linkedFolders.sorted()
    for path in links {
      var status = stat()
      guard !leadsUp(path), stat("\(root)/\(path)", &status) == 0, linked.insert([UInt64(status.st_dev), UInt64(status.st_ino)]).inserted
      else { continue }
      list(path, depth: path.utf8.count { $0 == UInt8(ascii: "/") } + 1)
    }
  }

  /// A link to a folder that it lies in would list that folder's files again.
  private func leadsUp(_ path: String) -> Bool {
    let folder = path.lastIndex(of: "/").map { "\(root)/\(path[..<$0])" } ?? root
    guard let target = Self.realPath("\(root)/\(path)"), let here = Self.realPath(folder) else { return true }
    return "\(here)/".hasPrefix("\(target)/")
  }

  private mutating func visit(_ path: String, depth: Int) {
    let whole = "\(root)/\(path)"
    var status = stat()
    guard lstat(whole, &status) == 0 else { return unreadable.append(path) }
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    if isLink {
      let target = Self.realPath(whole)
      guard let target, target.hasPrefix(realRoot + "/"), stat(whole, &status) == 0 else { return escapingLinks.append(path) }
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR where isLink: linkedFolders.append(path)
    case S_IFDIR: list(path, depth: depth + 1)
    case S_IFREG: files.append(File(path: path, identity: FileIdentity(status)))
    default: unreadable.append(path)
    }
  }

  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
