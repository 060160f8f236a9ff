#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes one file of the output where it differs from what is there: to a temporary file first, which then takes the file's place in one step.
struct FileWriter {
  let folder: String
  let temporary: String

  /// - Parameter isNew: there is no such file yet.
  /// - Returns: whether anything was written.
  func write(_ page: Page, isNew: Bool) throws -> Bool {
    let bytes = try page.bytes()
    let target = "\(folder)/\(page.path)"
    if !isNew, Self.holds(target, bytes) { return false }
    try Self.put(bytes, at: target, by: temporary)
    return true
  }

  func isSame(_ page: Page) throws -> Bool { Self.holds("\(folder)/\(page.path)", try page.bytes()) }
}

extension FileWriter {
  /// A whole file or none: it is written elsewhere, and takes its place in one step.
  static func put(_ bytes: [UInt8], at path: String, by temporary: String) throws {
    try write(bytes, to: temporary)
    guard rename(temporary, path) == 0 else {
      let fault = WritingFault(path: path, errno)
      unlink(temporary)
      throw fault
    }
  }

  /// A folder and those on the way to it, where they are not there yet.
  static func makeFolders(_ path: some StringProtocol) throws {
    var folder = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      folder += "/\(part)"
      if mkdir(folder, 0o777) != 0, errno != EEXIST { throw WritingFault(path: folder, errno) }
    }
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether the file is there with just these bytes. A symbolic link never is: it is replaced, not followed.
  private static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes.count else { return false }
    guard let held = readBytes(of: path) else { return false }
    // Compared as memory: element by element this took a thirtieth of a whole build.
    return held.withUnsafeBytes { held in
      bytes.withUnsafeBytes { bytes in
        guard let old = held.baseAddress, let new = bytes.baseAddress else { return held.count == bytes.count }
        return held.count == bytes.count && memcmp(old, new, bytes.count) == 0
      }
    }
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try open(path)
    defer { close(file) }
    try write(bytes, to: file, called: path)
  }

  /// For writing, emptied.
  static func open(_ path: String) throws -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
    #if canImport(Glibc)
      let file = Glibc.open(path, flags, 0o644)
    #else
      let file = Darwin.open(path, flags, 0o644)
    #endif
    guard file >= 0 else { throw WritingFault(path: path, errno) }
    return file
  }

  static func write(_ bytes: [UInt8], to file: Int32, called path: String) throws {
    try bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        #if canImport(Glibc)
          let count = Glibc.write(file, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        #else
          let count = Darwin.write(file, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        #endif
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          let fault = WritingFault(path: path, errno)
          unlink(path)
          throw fault
        }
        done += count
      }
    }
  }
}
