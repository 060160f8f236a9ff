#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder for all that a browser writes while it runs; it is thrown away afterwards.
struct BrowserProfile {
  let folder: String

  init() throws(PrintingFault) {
    let place = ProcessInfo.processInfo.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var name = Array("\(place)/sitegen-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw .notStarted }
    folder = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  /// Ours, but for the places where Chromium writes besides its profile, and the settings of the desktop, which it opens in its user's cache.
  var environment: [String: String] {
    let ours = ["TMPDIR": folder, "CHROME_CONFIG_HOME": folder, "XDG_CACHE_HOME": folder, "GSETTINGS_BACKEND": "memory"]
    return ProcessInfo.processInfo.environment.merging(ours) { $1 }
  }

  func remove() {
    guard !folder.isEmpty else { return }
    // A process that is ending may still write to it.
    for _ in 0..<10 {
      if (try? FileManager.default.removeItem(atPath: folder)) != nil || access(folder, F_OK) != 0 { return }
      usleep(20_000)
    }
  }
}
