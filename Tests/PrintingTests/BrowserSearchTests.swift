import Testing

@testable import Printing

@Suite struct BrowserSearchTests {
  private func search(_ environment: [String: String], programs: Set<String>) -> BrowserSearch {
    BrowserSearch(environment: environment) { programs.contains($0) }
  }

  private static let chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"

  @Test func looksOnPathThenWhereMacsHaveThem() {
    let path = ["PATH": "/usr/local/bin:/usr/bin::bin"]
    #expect(search(path, programs: ["/usr/bin/chromium", "/usr/local/bin/google-chrome"]) == .found(Browser("/usr/bin/chromium")))
    #expect(search(path, programs: ["/usr/bin/chromium", "/usr/local/bin/chromium"]) == .found(Browser("/usr/local/bin/chromium")))
    #expect(search(path, programs: ["/usr/bin/microsoft-edge", Self.chrome]) == .found(Browser("/usr/bin/microsoft-edge")))
    #expect(search(path, programs: [Self.chrome]) == .found(Browser(Self.chrome)))
    #expect(search(path, programs: ["bin/chromium", "/chromium", "/opt/chromium"]) == .notFound)
    #expect(search([:], programs: ["/usr/bin/chromium"]) == .notFound)
  }

  @Test func oneWithoutAWindowIsPreferred() {
    let path = ["PATH": "/usr/local/bin:/usr/bin"]
    let programs: Set = ["/usr/local/bin/chromium", "/usr/bin/chromium-headless-shell", "/usr/bin/google-chrome"]
    #expect(search(path, programs: programs) == .found(Browser("/usr/bin/chromium-headless-shell")))
  }

  @Test func aNamedBrowserIsTheOnlyOne() {
    let named = ["PATH": "/usr/bin", "SITEGEN_BROWSER": "/opt/mine"]
    #expect(search(named, programs: ["/usr/bin/chromium", "/opt/mine"]) == .found(Browser("/opt/mine")))
    #expect(search(named, programs: ["/usr/bin/chromium"]) == .unusable("/opt/mine"))
    #expect(search(["PATH": "/usr/bin", "SITEGEN_BROWSER": "none"], programs: ["/usr/bin/chromium"]) == .switchedOff)
    #expect(search(["PATH": "/usr/bin", "SITEGEN_BROWSER": ""], programs: ["/usr/bin/chromium"]) == .found(Browser("/usr/bin/chromium")))
  }

  @Test func aProgramIsAFileThatCanBeRun() {
    #expect(BrowserSearch.isProgram("/bin/sh"))
    #expect(!BrowserSearch.isProgram("/bin") && !BrowserSearch.isProgram("/etc/passwd") && !BrowserSearch.isProgram("/no/such/file"))
  }
}
