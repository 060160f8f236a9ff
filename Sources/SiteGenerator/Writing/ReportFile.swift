/// A report that somebody asked for by a file's name. It is there whole or not at all, and takes the place of an older report alone: a slip of
/// the keyboard must not cost anybody a page.
public enum ReportFile {
  /// How much of a file is read to see what it is.
  private static let head = 4096

  /// - Parameter mark: words near the beginning of every such report.
  /// - Returns: what to tell whoever asked, where it was not written.
  public static func write(_ bytes: [UInt8], to path: String, mark: String) -> String? {
    if FileWriter.exists(path), readBytes(of: path, limit: head)?.firstRange(of: Array(mark.utf8)) == nil {
      return "\(path) is there already and is no report of ours, so it stays as it is. Choose another name."
    }
    do {
      try FileWriter.put(bytes, at: path, by: beside(path))
      return nil
    } catch {
      return "We can't write \(path). Check its folder, and who is allowed to write there."
    }
  }

  /// Where it is until it is whole: a name that nobody else gives.
  private static func beside(_ path: String) -> String {
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return "\(path[..<start]).sitegen-new-\(path[start...])"
  }
}
