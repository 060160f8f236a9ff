import Testing

@testable import SiteGenerator

@Suite struct WorkshopTests {
  private static let files = [
    "content/site.yaml": "title: Net\nbase-url: https://example.org/",
    "content/posts/2026-05-03-picnic.md": "---\ntitle: Picnic\ntags: [food]\n---\nWe had tea.",
    "content/posts/2026-05-10-after.md": "---\ntitle: After\ntags: [food]\n---\nIt was [good](2026-05-03-picnic.md).",
    "content/pages/about.md": "# About\n\nUs.",
  ]
  private static let picnic = "posts/2026-05-03-picnic.md"

  private func workshop(_ site: TemporaryFolder) -> Workshop {
    Workshop(Build.Options(site: site.path, output: "\(site.path)/output", themes: [Repository.themes], today: Read.today))
  }

  private func text(_ edition: Edition?, _ address: String) -> String? {
    guard case .made(let bytes)? = edition?.file(at: address) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func wordsOfOnePostShowAtOnceAndThenEverywhere() async throws {
    let site = try TemporaryFolder(Self.files)
    let workshop = workshop(site)
    let first = try await workshop.build()
    try site.write("---\ntitle: Big picnic\ntags: [food]\n---\nWe had cake.", to: "content/\(Self.picnic)")
    let quick = await workshop.note(.content([Self.picnic]))
    #expect(quick?.number == (first?.number ?? 0) + 1)
    let whole = try await workshop.build()
    #expect(text(quick, "posts/picnic.html")?.contains("We had cake.") == true)
    #expect(text(quick, "posts/picnic.html") == text(whole, "posts/picnic.html"))
    #expect(text(quick, "posts/index.html")?.contains("Big picnic") == false)
    #expect(text(whole, "posts/index.html")?.contains("Big picnic") == true)
  }

  /// Each needs all of the site to be looked at.
  @Test(
    arguments: [
      "---\ntitle: Picnic\ntags: [walks]\n---\nWe had tea.", "---\ntitle: Picnic\ntags: [food]\nslug: fun\n---\nWe had tea.",
      "---\ntitle: Picnic\ntags: [food]\ndraft: true\n---\nWe had tea.",
      "---\ntitle: Picnic\ntags: [food]\ndate: 2026-05-04\n---\nWe had tea.",
      "---\ntitle: Picnic\ntags: [food]\nauthor: ann\n---\nWe had tea.", "---\ntitle: Picnic\ntags: [food]\n---\n[Gone](gone.md)",
      "---\ntitle: Picnic\ntags: [food]\n---\n[The form](../assets/form.txt)",
    ])
  func whatOthersMustKnowWaitsForTheWholeSite(_ text: String) async throws {
    let site = try TemporaryFolder(Self.files)
    try site.write("Form", to: "content/assets/form.txt")
    let workshop = workshop(site)
    _ = try await workshop.build()
    try site.write(text, to: "content/\(Self.picnic)")
    #expect(await workshop.note(.content([Self.picnic])) == nil)
  }

  @Test func problemsOfThePostAreThoseOfItsNewWords() async throws {
    var files = Self.files
    files["content/\(Self.picnic)"] = "---\ntitle: Picnic\n---\nWe met on 03/05/2026."
    let site = try TemporaryFolder(files)
    let workshop = workshop(site)
    let before = try await workshop.build()?.summary.problems ?? []
    #expect(before.contains { $0.place.file.hasSuffix(Self.picnic) })
    try site.write("---\ntitle: Picnic\n---\n\nWe had tea. We met again on 04/05/2026.", to: "content/\(Self.picnic)")
    let quick = await workshop.note(.content([Self.picnic]))?.summary.problems
    let whole = try await workshop.build()?.summary.problems
    #expect(quick == whole)
    #expect(quick != before)
  }

  /// Editions between two builds of the whole site know of each other's pages.
  @Test func twoPostsAfterEachOtherBothShow() async throws {
    let site = try TemporaryFolder(Self.files)
    let workshop = workshop(site)
    _ = try await workshop.build()
    try site.write("---\ntitle: Picnic\ntags: [food]\n---\nWe had cake.", to: "content/\(Self.picnic)")
    _ = await workshop.note(.content([Self.picnic]))
    try site.write("---\ntitle: After\ntags: [food]\n---\nIt was grand.", to: "content/posts/2026-05-10-after.md")
    let second = await workshop.note(.content(["posts/2026-05-10-after.md"]))
    #expect(text(second, "posts/picnic.html")?.contains("cake") == true)
    #expect(text(second, "posts/after.html")?.contains("grand") == true)
  }

  @Test func somethingToMendKeepsThePagesOfBefore() async throws {
    let site = try TemporaryFolder(Self.files)
    let workshop = workshop(site)
    _ = try await workshop.build()
    try site.write("---\ntitle: Picnic\n---\n[Gone](gone.md)", to: "content/\(Self.picnic)")
    #expect(await workshop.note(.content([Self.picnic])) == nil)
    let stopped = try await workshop.build()
    #expect(stopped?.summary.stopped == true)
    #expect(text(stopped, "posts/picnic.html")?.contains("We had tea.") == true)
  }

  @Test func nothingButKeptPicturesIsWritten() async throws {
    let site = try TemporaryFolder(Self.files)
    _ = try await workshop(site).build()
    #expect(site.everything.allSatisfy { $0.hasPrefix("content/") || $0.hasPrefix(".sitegen/") })
  }

  @Test func aBuildThatIsCancelledEnds() async throws {
    let site = try TemporaryFolder(Self.files)
    let workshop = workshop(site)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await workshop.build()
    }
    await #expect(throws: CancellationError.self) { _ = try await task.value }
  }

  @Test func whatIsNotOfTheSiteHasNoFile() async throws {
    let site = try TemporaryFolder(Self.files)
    let edition = try await workshop(site).build()
    for address in ["", "/", "..", "../content/site.yaml", ".sitegen/manifest", "posts", "content/site.yaml"] {
      #expect(edition?.file(at: address) == nil)
    }
    #expect(edition?.source(of: "posts/picnic.html") == "content/\(Self.picnic)")
    #expect(edition?.source(of: "about.html") == "content/pages/about.md")
    #expect(edition?.source(of: "posts/index.html") == nil)
  }
}
