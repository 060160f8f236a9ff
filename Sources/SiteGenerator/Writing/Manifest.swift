#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that sitegen wrote to an output folder, or was about to write when it was stopped: one path a line, sorted.
struct Manifest {
  let paths: Set<String>

  init(_ paths: Set<String>) { self.paths = paths }

  /// Nothing where there is no list. A list that was tampered with can name nothing outside the folder.
  init(at file: String) {
    let text = readBytes(of: file).map { String(decoding: $0, as: UTF8.self) } ?? ""
    paths = Set(text.split(separator: "\n").map { Self.unescaped(String($0)) }.filter(Manifest.isSafe))
  }

  static func isSafe(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.isEmpty
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { $0 != ".." && $0 != "." && !$0.isEmpty }
  }

  func save(to file: String, by temporary: String) throws {
    let bytes = Array((paths.sorted().map(Self.escaped).joined(separator: "\n") + "\n").utf8)
    try FileWriter.put(bytes, at: file, by: temporary)
  }

  /// A path is one line, whatever is in it.
  private static func escaped(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 < 0x20 }) else { return path }
    return path.replacing("%", with: "%25").replacing("\r\n", with: "%0D%0A").replacing("\n", with: "%0A").replacing("\r", with: "%0D")
  }

  private static func unescaped(_ line: String) -> String {
    guard line.utf8.contains(UInt8(ascii: "%")) else { return line }
    return line.replacing("%0D", with: "\r").replacing("%0A", with: "\n").replacing("%25", with: "%")
  }
}
