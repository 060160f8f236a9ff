import SiteGenerator

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
  import MachO
#endif

/// Tells this program from older and newer ones, and from the same one with other libraries.
enum ProgramIdentity {
  /// Each file that the program runs from, with its size and the moment at which it was written.
  static var text: String {
    let files = files.map { path in
      var status = stat()
      guard stat(path, &status) == 0 else { return path }
      #if canImport(Darwin)
        let written = status.st_mtimespec
      #else
        let written = status.st_mtim
      #endif
      return "\(path) \(status.st_size) \(written.tv_sec).\(written.tv_nsec)"
    }
    return ([SitegenCommand.configuration.version] + files).joined(separator: "\n")
  }

  #if canImport(Darwin)
    private static var files: [String] {
      (0..<_dyld_image_count()).compactMap { _dyld_get_image_name($0).map { String(cString: $0) } }.sorted()
    }
  #else
    /// The sixth word of each line of this list, where it is a path.
    private static var files: [String] {
      guard let list = fopen("/proc/self/maps", "r") else { return [] }
      defer { fclose(list) }
      var files: Set<String> = []
      var line: UnsafeMutablePointer<CChar>?
      var capacity = 0
      defer { free(line) }
      while getline(&line, &capacity, list) > 0, let line {
        let text = String(cString: line)
        if let slash = text.firstIndex(of: "/") { files.insert(String(text[slash...].split(separator: "\n")[0])) }
      }
      return files.sorted()
    }
  #endif
}
