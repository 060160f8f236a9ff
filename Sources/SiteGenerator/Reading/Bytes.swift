#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The whole of a file, or its first bytes; nil where it cannot be read.
func readBytes(of path: String, limit: Int = .max) -> [UInt8]? {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return nil }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  let wanted = min(Int(status.st_size), limit)
  var isWhole = true
  let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
    while count < wanted {
      let got = read(file, buffer.baseAddress?.advanced(by: count), wanted - count)
      if got < 0, errno == EINTR { continue }
      if got < 0 { isWhole = false }
      if got <= 0 { break }
      count += got
    }
  }
  return isWhole ? bytes : nil
}
