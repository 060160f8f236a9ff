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

/// What came of looking for a browser that prints.
public enum BrowserSearch: Sendable, Equatable {
  case found(Browser)
  case notFound
  /// `SITEGEN_BROWSER=none`.
  case switchedOff
  /// `SITEGEN_BROWSER` names what is no program.
  case unusable(String)
}

extension BrowserSearch {
  public static var onThisComputer: BrowserSearch { BrowserSearch(environment: ProcessInfo.processInfo.environment) }

  /// - Parameter isProgram: whether a path leads to a file that can be run.
  public init(environment: [String: String], isProgram: (String) -> Bool = BrowserSearch.isProgram) {
    switch environment["SITEGEN_BROWSER"] ?? "" {
    case "":
      let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
      let onPath = Self.names.flatMap { name in folders.map { "\($0)/\(name)" } }
      self = (onPath + Self.applications).first(where: isProgram).map { .found(Browser($0)) } ?? .notFound
    case "none": self = .switchedOff
    case let path: self = isProgram(path) ? .found(Browser(path)) : .unusable(path)
    }
  }

  public static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }

  /// The first two have no window: they print the same, and start in a quarter of the time.
  private static let names = [
    "chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
    "microsoft-edge",
  ]
  /// Where a Mac has them.
  private static let applications = ["Chromium", "Google Chrome", "Microsoft Edge"].map { "/Applications/\($0).app/Contents/MacOS/\($0)" }
}
