/// A file that somebody asked for by name, such as a report: it is there whole, or not at all.
public enum WholeFile {
  /// - Returns: whether it could be written.
  public static func write(_ bytes: [UInt8], to path: String) -> Bool {
    (try? FileWriter.put(bytes, at: path, by: "\(path).new")) != nil
  }
}
