import Testing

@testable import SiteGenerator

/// The site Tests/Sites/plain-english: thirty pages as a good volunteer would write them, with what such pages have.
@Suite struct PlainPagesTests {
  @Test func thirtyPagesOfPlainEnglishDrawAtMostTwoPiecesOfAdvice() async throws {
    let site = "\(Repository.folder)/Tests/Sites/plain-english"
    var options = Build.Options(site: site, output: "\(site)/output", themes: [Repository.themes], today: Sample.day("2026-11-26"))
    options.isCheckOnly = true
    let summary = try await Build(options).run()
    #expect(summary.problems.filter { $0.level == .fix } == [])
    #expect(summary.problems.count <= 2, "\(summary.problems.map(\.text))")
    let pages = FolderListing(of: "\(site)/content").files.filter { $0.path.hasSuffix(".md") && !$0.path.hasSuffix("/letter.md") }
    #expect(pages.count == 30)
  }
}
