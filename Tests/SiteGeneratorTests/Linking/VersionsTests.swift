import Testing

@testable import SiteGenerator

@Suite struct VersionsTests {
  private func versions(of slug: String, in site: Site) throws -> [String] {
    let number = try #require(site.resources.firstIndex { $0.address == "resources/\(slug).html" })
    return site.versions(of: number).map { site.resources[$0].address }
  }

  private func site(_ resources: [Resource]) async -> Site { await Sample.site { $0.resources = resources } }

  @Test func eachVersionKnowsTheOthersThePlainOneFirst() async throws {
    let site = await site([
      Sample.resource("a", title: "Z", version: "pl"), Sample.resource("a", title: "B", version: "easy-read"),
      Sample.resource("a", title: "Y"),
      Sample.resource("a", title: "A", version: "cy"), Sample.resource("b", title: "B2"), Sample.resource("b", title: "A2", version: "cy"),
    ])
    #expect(try versions(of: "a", in: site) == ["a-cy", "a-easy-read", "a-pl"].map { "resources/\($0).html" })
    #expect(try versions(of: "a-pl", in: site) == ["a", "a-cy", "a-easy-read"].map { "resources/\($0).html" })
    #expect(try versions(of: "b", in: site) == ["resources/b-cy.html"])
  }

  @Test func whatIsNotPublishedIsNoVersion() async throws {
    let site = await site([Sample.resource("a"), Sample.resource("a", version: "cy", status: .draft), Sample.resource("a", version: "pl")])
    #expect(try versions(of: "a", in: site) == ["resources/a-pl.html"])
    #expect(try versions(of: "a-pl", in: site) == ["resources/a.html"])
  }

  @Test func neighboursInAFolderAreNoVersions() async throws {
    var lone = Sample.resource("b")
    lone.entry.path = "resources/a/b.md"
    let site = await site([Sample.resource("a"), lone, Sample.resource("c")])
    #expect(site.resourceVersions == [[], [], []])
  }

  @Test(arguments: [
    ("index.cy.md", "resources/a-cy.html", ""), ("letter.cy.md", "resources/a-cy.html", ""), ("index.cy", "resources/a-cy.html", ""),
    ("index.cy.md#letter", "resources/a-cy.html", "_letter"), ("letter.easy-read.md", "resources/a-easy-read.html", ""),
    ("letter.md", "resources/a.html", ""), ("index.md#letter", "resources/a.html", "_letter"),
  ])
  func linksLeadToVersions(_ link: String, _ address: String, _ fragment: String) async throws {
    var content = Sample.content {
      $0.resources = [nil, "cy", "easy-read"].map { Sample.resource("a", category: .letter, version: $0) }
      $0.letters = [nil, "cy", "easy-read"].map { Sample.letter("Dear all,", of: "a", version: $0) }
      $0.pages = [Sample.page("p", body: "[x](../resources/a/\(link))")]
    }
    #expect(content.joinLetters(besides: []) == [])
    let (site, problems) = await Linker.link(content)
    #expect(problems == [])
    #expect(site.pages.first?.targets == [.page(address: address, fragment: fragment)])
  }

  @Test func twoVersionsAtOneAddressAreBothNamed() async throws {
    var other = Sample.resource("b")
    other.entry.slug = "a-cy"
    let resources = [Sample.resource("a", version: "cy"), other]
    let (site, problems) = await Linker.link(Sample.content { $0.resources = resources })
    #expect(problems.map(\.rule) == ["address"])
    #expect(site.resourceVersions.count == site.resources.count)
  }
}
