#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a file that is not there yet, and the folders on the way; never over one that is.
public enum NewFile {
  /// - Returns: false where the file is there already.
  public static func write(_ text: String, to path: String) throws -> Bool {
    guard !FileWriter.exists(path) else { return false }
    var folder = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      if mkdir(folder, 0o777) != 0, errno != EEXIST { throw WritingFault(path: folder, errno) }
    }
    try FileWriter.write(Array(text.utf8), to: path)
    return true
  }
}
