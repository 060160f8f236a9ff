/// Writes a file that is not there yet, and the folders on the way; never over one that is.
public enum NewFile {
  /// - Returns: false where the file is there already.
  public static func write(_ text: String, to path: String) throws -> Bool {
    guard !FileWriter.exists(path) else { return false }
    if let slash = path.lastIndex(of: "/") { try FileWriter.makeFolders(path[..<slash]) }
    try FileWriter.write(Array(text.utf8), to: path)
    return true
  }
}
