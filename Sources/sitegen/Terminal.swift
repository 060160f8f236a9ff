import SiteGenerator

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The outside world: standard error, the environment, the program's own place.
enum Terminal {
  static var isGitHubActions: Bool { environment("GITHUB_ACTIONS") == "true" }

  static var temporaryFolder: String? { environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } }

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  static func complain(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// On a terminal, the name of the stage in one line that the next stage overwrites; elsewhere nothing.
  static func progress(isQuiet: Bool) -> @Sendable (String) -> Void {
    guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return { _ in } }
    return { stage in write("\r\u{1B}[K\(stage.isEmpty ? "" : "\(stage) …")", to: STDERR_FILENO) }
  }

  /// The folder of the program and those above it: `swift run` puts it in `.build/debug`, below the folder that holds the themes.
  static var programFolders: [String] {
    guard let program = realpath("/proc/self/exe", nil) ?? realpath(CommandLine.arguments[0], nil) else { return [] }
    defer { free(program) }
    var folders: [String] = []
    var folder = String(cString: program)
    while let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      folder = String(folder[..<slash])
      folders.append(folder)
    }
    return folders
  }

  private static func write(_ text: String, to file: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { buffer in
          #if canImport(Glibc)
            Glibc.write(file, buffer.baseAddress, buffer.count)
          #else
            Darwin.write(file, buffer.baseAddress, buffer.count)
          #endif
        }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }
}

/// The day it is, where the computer stands.
enum Clock {
  static var now: Int { time(nil) }

  static var today: CalendarDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CalendarDate(daysSince1970: 0)
  }
}
