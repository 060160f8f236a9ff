#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files of an output folder as a build left them.
struct OutputState: Sendable {
  /// Relative to the folder, each with a zero byte behind it, as the system wants paths: a site has tens of thousands.
  let paths: [UInt8]
  let count: Int

  init(_ paths: [String]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(paths.reduce(0) { $0 + $1.utf8.count + 1 })
    for path in paths {
      bytes += path.utf8
      bytes.append(0)
    }
    self.paths = bytes
    count = paths.count
  }

  /// - Parameter paths: each with a zero byte behind it.
  init(whole paths: [UInt8]) {
    self.paths = paths
    count = paths.count { $0 == 0 }
  }

  /// What the disk knows of each file, one after the other; zeros for one that is not there.
  func identities(in folder: String) async -> [UInt64] {
    let parts = await pieces.concurrentMap(chunk: 1) { piece in Self.words(of: paths[piece], in: folder) }
    return parts.flatMap { $0 }
  }

  /// Where the words of one file stand among all.
  static func words(of number: Int) -> Range<Int> { number * FileIdentity.wordCount..<(number + 1) * FileIdentity.wordCount }

  /// In the same order.
  var list: [String] { paths.split(separator: 0).map { String(decoding: $0, as: UTF8.self) } }

  /// Even parts, each of whole paths.
  private var pieces: [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    while start < paths.count {
      let aim = min(start + 32_768, paths.count)
      let end = paths[(aim - 1)...].firstIndex(of: 0).map { $0 + 1 } ?? paths.count
      pieces.append(start..<end)
      start = end
    }
    return pieces
  }

  private static func words(of paths: ArraySlice<UInt8>, in folder: String) -> [UInt64] {
    var words: [UInt64] = []
    let root = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard root >= 0 else { return [UInt64](repeating: 0, count: paths.count { $0 == 0 } * FileIdentity.wordCount) }
    defer { close(root) }
    paths.withUnsafeBytes { buffer in
      var start = 0
      // Every piece ends with a zero byte, so that the system stops within it.
      while start < buffer.count, let end = buffer[start...].firstIndex(of: 0), let name = buffer.baseAddress?.advanced(by: start) {
        var status = stat()
        let found = fstatat(root, name.assumingMemoryBound(to: CChar.self), &status, AT_SYMLINK_NOFOLLOW)
        words += found == 0 ? FileIdentity(status).words : FileIdentity.noWords
        start = end + 1
      }
    }
    return words
  }
}
