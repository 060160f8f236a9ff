import Pictures

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What was made of pictures in builds before, so that each is made once for each setting: files in one folder, each named for what it was made
/// of and how. A host's build service can keep the folder from build to build.
///
/// A name says all that pages need to know of a file: `3f…9a.1200x800.48211.jpg` is made from what `3f…9a` stands for, is 1200 by 800 pixels,
/// and has 48,211 bytes. A file of another length was cut off, and is made again.
struct PictureCache: Sendable {
  struct File: Sendable, Hashable {
    /// On disk.
    var path: String
    var size: PictureSize
    var count: Int
    var ending: String
  }

  let folder: String
  /// Whether the folder is part of what is published: then nothing stays there that this build did not use, such as a draft's pictures.
  private let isPublished: Bool
  /// By what they are made of, with the ending: `3f…9a.jpg`.
  private let files: [String: File]

  /// - Parameter others: a folder whose files are used as well, and left alone.
  init(_ folder: String, besides others: String? = nil, isPublished: Bool = false) {
    self.folder = folder
    self.isPublished = isPublished
    let listed = [folder, others].compactMap { $0 }.flatMap { place in
      (FolderListing.names(in: place) ?? []).sorted().compactMap { Self.file($0, in: place) }
    }
    files = Dictionary(listed) { first, _ in first }
  }
}

extension PictureCache {
  /// The file that was made before; nil where there is none, or what is there is not whole.
  func find(_ key: Fingerprint, _ ending: String) -> File? {
    guard let file = files["\(key.text).\(ending)"] else { return nil }
    var status = stat()
    guard lstat(file.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == file.count else { return nil }
    return file
  }

  /// - Throws: `WritingFault`.
  func store(_ bytes: [UInt8], size: PictureSize = PictureSize(width: 0, height: 0), _ key: Fingerprint, _ ending: String) throws -> File {
    let name = "\(key.text).\(size.width)x\(size.height).\(bytes.count).\(ending)"
    let file = File(path: "\(folder)/\(name)", size: size, count: bytes.count, ending: ending)
    // Two posts may show the same photo, and two builds may use the same folder: each writes to a file of its own.
    let temporary = "\(folder)/\(key.text).\(getpid())-\(UInt64.random(in: 0 ... .max)).new"
    if access(folder, W_OK) != 0 { try FileWriter.makeFolders(folder) }
    try FileWriter.put(bytes, at: file.path, by: temporary)
    return file
  }

  /// Whether anything was kept since this cache was opened.
  var hasGrown: Bool { names.contains { name in Self.file(name, in: folder).map { files[$0.0] == nil } ?? false } }

  /// Removes what no page has used for a month, or, in a folder that is published, by this build. `kept` are the files of this build, which are
  /// marked as used. What a build that was stopped has left goes as well; whatever else lies there is somebody's own.
  ///
  /// - Parameter now: in seconds since 1970.
  func forget(besides kept: Set<String>, now: Int) {
    let month = 30 * 24 * 60 * 60
    for name in names where name.hasSuffix(".new") || Self.file(name, in: folder) != nil {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      #if canImport(Glibc)
        let age = now - status.st_mtim.tv_sec
      #else
        let age = now - status.st_mtimespec.tv_sec
      #endif
      if kept.contains(path) {
        // Once a week is enough to tell what is used.
        if age > month / 4 { utimes(path, nil) }
      } else if isPublished || age > month {
        unlink(path)
      }
    }
  }
}

extension PictureCache {
  /// Says in words what the files are and why another computer may make others. It is written when something new was made.
  func note(_ library: String) throws {
    let text = """
      Pictures that sitegen made, so that it need not make them again. All of this can be thrown away; keeping it from build to build saves time.

      The last new ones were made with \(library). The same version makes the same bytes from the same picture. Another version may pack a
      picture a little differently: what is here is used as it is, and only what is new is made by the version that is there.

      """
    try FileWriter.write(Array(text.utf8), to: "\(folder)/read-me.txt")
  }

  private var names: [String] { FolderListing.names(in: folder) ?? [] }

  private static func file(_ name: String, in folder: String) -> (String, File)? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0].utf8.count == 32, let count = Int(parts[2]) else { return nil }
    let sides = parts[1].split(separator: "x").compactMap { Int($0) }
    guard sides.count == 2, sides.allSatisfy({ $0 >= 0 }) else { return nil }
    let file = File(
      path: "\(folder)/\(name)", size: PictureSize(width: sides[0], height: sides[1]), count: count, ending: String(parts[3]))
    return ("\(parts[0]).\(parts[3])", file)
  }
}
