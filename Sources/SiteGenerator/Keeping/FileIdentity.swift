#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a disk knows of a file without reading it. A file that was written again has another identity, unless that happened within one tick of the
/// disk's clock.
struct FileIdentity: Sendable, Hashable {
  let device: UInt64
  let number: UInt64
  let mode: UInt32
  /// In bytes.
  let size: Int
  /// In nanoseconds since 1970: when its bytes were last written, and when anything about it last changed.
  let modified: Int
  let changed: Int

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    mode = UInt32(status.st_mode)
    size = Int(status.st_size)
    #if canImport(Glibc)
      modified = status.st_mtim.nanoseconds
      changed = status.st_ctim.nanoseconds
    #else
      modified = status.st_mtimespec.nanoseconds
      changed = status.st_ctimespec.nanoseconds
    #endif
  }

  /// Of the file itself, not of what a symbolic link leads to; nil where there is none.
  init?(at path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}

extension FileIdentity {
  /// Disks count time in ticks, the coarsest of them in two seconds. A file that was written so shortly before that moment can be written again
  /// and look the same.
  func isFresh(at moment: Int) -> Bool { max(modified, changed) > moment - 2_500_000_000 }

  init(_ words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)) {
    (device, number) = (words.0, words.1)
    mode = UInt32(truncatingIfNeeded: words.2)
    size = Int(truncatingIfNeeded: words.3)
    modified = Int(truncatingIfNeeded: words.4)
    changed = Int(truncatingIfNeeded: words.5)
  }

  var isFile: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFREG) }

  static let wordCount = 6
  static let noWords = [UInt64](repeating: 0, count: wordCount)

  var words: [UInt64] {
    [device, number, UInt64(mode), UInt64(size), UInt64(bitPattern: Int64(modified)), UInt64(bitPattern: Int64(changed))]
  }
}

extension FileIdentity {
  /// By the clock that disks use as well, in nanoseconds since 1970.
  static var now: Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now.nanoseconds
  }
}

extension timespec {
  fileprivate var nanoseconds: Int { Int(tv_sec) * 1_000_000_000 + Int(tv_nsec) }
}
