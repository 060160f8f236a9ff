import Foundation
import Testing

@testable import SiteGenerator

@Suite struct LastBuildTests {
  private static let files = [
    "content/site.yaml": "title: Net\nbase-url: https://example.org/\ntheme: mine",
    "content/posts/2026-05-03-picnic.md": "# Picnic\n\nGood CAKE.",
    "content/posts/plan.md": "---\ndate: 2026-05-04\ndraft: true\n---\n# Plan\n\nSoon.", "content/assets/form.txt": "Form",
    "themes/mine/theme.yaml": "extends: care-net",
  ]

  private func build(
    _ site: TemporaryFolder, _ change: (inout Build.Options) -> Void = { _ in }
  ) async throws -> (summary: Summary, isReplayed: Bool) {
    var options = Build.Options(
      site: site.path, output: "\(site.path)/output", themes: ["\(site.path)/themes", Repository.themes], today: Read.today)
    change(&options)
    let stages = Stages()
    let summary = try await Build(options, progress: stages.progress).run()
    return (summary, stages.isOnlyComparing)
  }

  @Test func aBuildWithNothingToDoSaysTheSameAgain() async throws {
    let site = try TemporaryFolder(Self.files)
    let first = try await build(site).summary
    let files = site.everything
    let (second, isReplayed) = try await build(site)
    #expect(isReplayed)
    #expect(!first.problems.isEmpty)
    #expect(second.problems == first.problems)
    #expect(second.text(output: nil) == first.text(output: nil))
    #expect(second.json == first.json)
    #expect(second.written?.unchanged == (first.written?.written ?? 0))
    #expect([second.written?.written, second.written?.removed] == [0, 0])
    #expect(site.everything == files)
  }

  /// Each is a change that a build must see, made at once after the build before it.
  @Test(
    arguments: [
      ("content/posts/2026-05-03-picnic.md", "# Picnic\n\nGood TEAS."), ("content/posts/2026-05-10-new.md", "# New\n\nHello."),
      ("content/site.yaml", "title: Web\nbase-url: https://example.org/\ntheme: mine"), ("content/assets/form.txt", "Farm"),
      ("content/assets/form.txt", nil), ("content/posts/plan.md", "---\ndate: 2026-05-04\n---\n# Plan\n\nSoon."),
      ("themes/mine/theme.yaml", "extends: care-net\nstrings:\n  archive: Old"), ("themes/mine/assets/a.css", "a { color: red }"),
      ("output/index.html", "Ours?"), ("output/index.html", nil), ("output/.sitegen/manifest", ""),
    ] as [(String, String?)])
  func aChangedFileIsSeen(_ file: String, _ text: String?) async throws {
    let site = try TemporaryFolder(Self.files)
    _ = try await build(site)
    #expect(try await build(site).isReplayed)
    if let text { try site.write(text, to: file) } else { try FileManager.default.removeItem(atPath: "\(site.path)/\(file)") }
    #expect(try await !build(site).isReplayed)
    #expect(try await build(site).isReplayed)
  }

  /// What was read before the change is what is known of the pages.
  @Test func aThemeThatIsEditedWhileABuildRunsShowsInTheNext() async throws {
    let site = try TemporaryFolder(Self.files)
    let options = Build.Options(
      site: site.path, output: "\(site.path)/output", themes: ["\(site.path)/themes", Repository.themes], today: Read.today)
    let editing = Progress { stage in
      if stage == "Checking" { try? site.write("extends: care-net\nstrings:\n  skipToContent: Jump on", to: "themes/mine/theme.yaml") }
    }
    _ = try await Build(options, progress: editing).run()
    #expect(site.text("output/posts/picnic.html")?.contains("Jump on") == false)
    _ = try await build(site)
    #expect(site.text("output/posts/picnic.html")?.contains("Jump on") == true)
  }

  @Test func whatIsAskedForCounts() async throws {
    let changes: [(inout Build.Options) -> Void] = [
      { $0.today = Sample.day("2026-06-02") }, { $0.showsDrafts = true }, { $0.showsFuture = true },
      { $0.baseURL = "https://example.net/" },
      { $0.output = "\($0.site)/other" }, { $0.themes.reverse() }, { $0.pictures.isSwitchedOff = true }, { $0.browser = .notFound },
    ]
    let site = try TemporaryFolder(Self.files)
    for change in changes {
      _ = try await build(site)
      #expect(try await build(site).isReplayed)
      #expect(try await !build(site, change).isReplayed)
    }
  }

  @Test func aCheckNeitherKeepsNorUsesIt() async throws {
    let site = try TemporaryFolder(Self.files)
    _ = try await build(site) { $0.isCheckOnly = true }
    #expect(!site.exists(".sitegen/last-build"))
    _ = try await build(site)
    #expect(try await !build(site) { $0.isCheckOnly = true }.isReplayed)
  }

  @Test func aBuildThatWasStoppedIsNotKept() async throws {
    let site = try TemporaryFolder(Self.files)
    try site.write("# Picnic\n\n[Gone](gone.md)", to: "content/posts/2026-05-03-picnic.md")
    #expect(try await build(site).summary.stopped)
    let (summary, isReplayed) = try await build(site)
    #expect(summary.stopped)
    #expect(!isReplayed)
  }

  @Test func anotherVersionThrowsItAwayWithOneLine() async throws {
    let site = try TemporaryFolder(Self.files)
    _ = try await build(site)
    let (summary, isReplayed) = try await build(site) { $0.program = "0.2.0" }
    #expect(!isReplayed)
    #expect(
      summary.remarks == [
        "What we knew of the last build was kept by another version of sitegen. We threw it away and made everything anew."
      ])
    #expect(try await build(site) { $0.program = "0.2.0" }.summary.remarks == [])
  }

  @Test func aBrokenOrForeignOneIsThrownAwayWithOneLine() async throws {
    let site = try TemporaryFolder(Self.files)
    _ = try await build(site)
    let whole = try Data(contentsOf: URL(fileURLWithPath: "\(site.path)/.sitegen/last-build"))
    var random = SeededGenerator(seed: 6)
    for turn in 0..<12 {
      var bytes = Array(whole)
      switch turn % 3 {
      case 0: bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
      case 1: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
      default: bytes = Array("Somebody's shopping list".utf8) + bytes.prefix(turn)
      }
      try site.write(bytes, to: ".sitegen/last-build")
      let (summary, isReplayed) = try await build(site)
      #expect(!isReplayed)
      #expect(summary.remarks.count == 1)
      #expect(try await build(site).isReplayed)
    }
  }

  @Test func nothingIsKeptBehindASymbolicLink() async throws {
    let elsewhere = try TemporaryFolder()
    let site = try TemporaryFolder(Self.files)
    try site.link(".sitegen", to: elsewhere.path)
    _ = try await build(site)
    #expect(elsewhere.everything == [])
    #expect(try await !build(site).isReplayed)
  }

  /// What a build says can quote drafts, and the output is what people publish.
  @Test func theOutputHoldsNothingOfIt() async throws {
    let site = try TemporaryFolder(Self.files)
    try site.write("---\ndate: 2026-05-04\ndraft: true\nsecret-thing: 1\n---\n# Plan\n\nSoon.", to: "content/posts/plan.md")
    #expect(try await build(site).summary.problems.contains { $0.message.contains("secret-thing") })
    for file in site.everything where file.hasPrefix("output/") && !file.hasSuffix("/") {
      #expect(site.text(file)?.contains("secret-thing") == false)
    }
  }
}
