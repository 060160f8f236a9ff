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
    /// In bytes.
    var size: Int
  }

  private(set) var files: [File] = []
  /// Symbolic links that lead out of the folder, or nowhere; they are not followed.
  private(set) var straysByLink: [String] = []
  /// Folders and special files that could not be read.
  private(set) var unreadable: [String] = []
  private let root: String
  private let realRoot: String

  private let deepest: Int

  /// - Parameter root: an absolute or working-directory path.
  /// - Parameter depth: how many folders deep to look.
  init(of root: String, depth: Int = 40) {
    self.root = root
    deepest = depth
    realRoot = Self.realPath(root) ?? root
    list("", depth: 0)
    files.sort { $0.path < $1.path }
    straysByLink.sort()
    unreadable.sort()
  }
}

extension FolderListing {
  private mutating func list(_ folder: String, depth: Int) {
    // A link from a folder to its own parent would otherwise go round for ever.
    guard depth < deepest, let directory = opendir(folder.isEmpty ? root : "\(root)/\(folder)") else {
      unreadable.append(folder)
      return
    }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      visit(folder.isEmpty ? name : "\(folder)/\(name)", depth: depth)
    }
  }

  private mutating func visit(_ path: String, depth: Int) {
    let whole = "\(root)/\(path)"
    var status = stat()
    guard lstat(whole, &status) == 0 else { return unreadable.append(path) }
    if status.st_mode & S_IFMT == S_IFLNK {
      let target = Self.realPath(whole)
      guard let target, target.hasPrefix(realRoot + "/"), stat(whole, &status) == 0 else { return straysByLink.append(path) }
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: list(path, depth: depth + 1)
    case S_IFREG: files.append(File(path: path, size: Int(status.st_size)))
    default: unreadable.append(path)
    }
  }

  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
