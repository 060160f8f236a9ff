import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Holds texts in a file while a program runs, so that they take none of its memory. The file has no name, so nobody else can open it, and nothing stays
/// when the program ends, however it ends.
public final class TextSpool: Sendable {
  let file: Int32
  private let end = Mutex(0)

  /// - Parameter folder: where temporary files go.
  /// - Returns: nil where no file can be made there.
  public init?(in folder: String) {
    let name = "\(folder)/sitegen-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    file = open(name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    unlink(name)
  }

  deinit { close(file) }
}

extension TextSpool {
  /// - Returns: nil where the disk is full.
  func add(_ bytes: [UInt8]) -> SpooledText? {
    let start = end.withLock { end in
      defer { end += bytes.count }
      return end
    }
    let isWhole = bytes.withUnsafeBytes { buffer in
      Self.move(buffer.count) { pwrite(file, buffer.baseAddress?.advanced(by: $0), buffer.count - $0, off_t(start + $0)) }
    }
    return isWhole ? SpooledText(spool: self, range: start..<start + bytes.count) : nil
  }

  /// - Returns: nil where the disk does not give it back.
  fileprivate func read(_ range: Range<Int>) -> [UInt8]? {
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      isWhole = Self.move(range.count) { pread(file, buffer.baseAddress?.advanced(by: $0), range.count - $0, off_t(range.lowerBound + $0)) }
      count = isWhole ? range.count : 0
    }
    return isWhole ? bytes : nil
  }

  /// Until all of it is moved, whatever parts the system does it in.
  private static func move(_ count: Int, _ part: (Int) -> Int) -> Bool {
    var done = 0
    while done < count {
      let moved = part(done)
      if moved < 0, errno == EINTR { continue }
      guard moved > 0 else { return false }
      done += moved
    }
    return true
  }
}

/// A text that lies in a spool.
struct SpooledText: Sendable {
  fileprivate let spool: TextSpool
  fileprivate let range: Range<Int>

  /// Nil where the disk does not give it back.
  var bytes: [UInt8]? { spool.read(range) }
}
