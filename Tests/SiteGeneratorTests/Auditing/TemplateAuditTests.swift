import Testing

@testable import SiteGenerator

@Suite struct TemplateAuditTests {
  private func build(_ files: [String: String]) async throws -> (Summary, TemporaryFolder) {
    let own = [
      "content/site.yaml": "title: Net\nbase-url: https://example.org/\ntheme: own", "themes/own/theme.yaml": "extends: care-net",
      "content/posts/2026-05-03-a.md": "# Picnic",
    ]
    let site = try TemporaryFolder(own.merging(files) { _, new in new })
    let options = Build.Options(
      site: site.path, output: "\(site.path)/output", themes: ["\(site.path)/themes", Repository.themes], today: Read.today)
    return (try await Build(options).run(), site)
  }

  @Test func aLayoutThatShutsPeopleOutStopsTheBuildAndIsNamedOnce() async throws {
    let (summary, site) = try await build([
      "themes/own/layouts/post.mustache":
        "<!DOCTYPE html><html lang=\"en\"><title>{{title}}</title><main><h1>{{title}}</h1><input></main></html>",
      "content/posts/2026-05-04-b.md": "# Walk", "content/posts/2026-05-05-c.md": "# Talk",
    ])
    #expect(summary.problems.map { "\($0.rule) \($0.place.file)" } == ["field-name themes/own/layouts/post.mustache"])
    #expect(summary.problems.first?.message.hasPrefix("On posts/") == true)
    #expect(summary.stopped)
    #expect(!site.exists("output/index.html"))
    for problem in summary.problems { #expect(HouseStyle.faults(in: problem) == []) }
  }

  @Test func aLayoutWithoutItsMainPartIsAdvice() async throws {
    let (summary, site) = try await build([
      "themes/own/layouts/post.mustache": "<!DOCTYPE html><html lang=\"en\"><title>{{title}}</title><h1>{{title}}</h1></html>"
    ])
    #expect(summary.problems.map(\.rule) == ["main-landmark"])
    #expect(!summary.stopped)
    #expect(site.exists("output/index.html"))
    // What was found is found again by a build that knows which pages are fine.
    try site.write("# Another", to: "content/posts/2026-05-01-z.md")
    let options = Build.Options(
      site: site.path, output: "\(site.path)/output", themes: ["\(site.path)/themes", Repository.themes], today: Read.today)
    #expect(try await Build(options).run().problems.map(\.rule) == ["main-landmark"])
  }

  @Test func theNetworksOwnLayoutsHaveNoFault() async throws {
    let (summary, _) = try await build([:])
    #expect(summary.problems == [])
  }
}
