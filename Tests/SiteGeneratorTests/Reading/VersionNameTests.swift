import Testing

@testable import SiteGenerator

@Suite struct VersionNameTests {
  @Test(arguments: [
    ("resources/records/index.cy.md", VersionName.Part.index, "cy"), ("resources/records/letter.easy-read.md", .letter, "easy-read"),
    ("resources/wales/records/index.zh-Hant.md", .index, "zh-Hant"), ("resources/records/index.old.copy.md", .index, "old.copy"),
    ("resources/records/index..md", .index, ""),
  ])
  func readsNamesOfVersions(_ path: String, _ part: VersionName.Part, _ suffix: String) throws {
    let name = try #require(VersionName(path: path))
    #expect(name.part == part)
    #expect(name.suffix == suffix)
  }

  @Test(arguments: [
    "resources/index.cy.md", "resources/records/index.md", "resources/records/notes.cy.md", "posts/picnic/index.cy.md",
    "pages/letter.cy.md",
    "resources/records/index.cy.pdf", "resources/records.cy.md",
  ])
  func otherNamesStayAsTheyWere(_ path: String) {
    #expect(VersionName(path: path) == nil)
  }

  @Test(arguments: [("cy", Variant.language("cy")), ("en-GB", .language("en-GB")), ("easy-read", .easyRead)])
  func knowsLanguagesAndEasyRead(_ suffix: String, _ variant: Variant) {
    #expect(Variant(suffix: suffix) == variant)
    #expect(variant.suffix == suffix)
  }

  @Test(arguments: [
    ("resources/records/index.easyread.md", "Did you mean `index.easy-read.md`?"),
    ("resources/records/letter.welsh.md", "`letter.cy.md` for Welsh"),
    ("resources/records/index..md", "`index.cy.md`"), ("resources/records/index.v2.md", "Easy Read goes in `index.easy-read.md`."),
  ])
  func saysWhatCanStandThere(_ path: String, _ words: String) async throws {
    let site = try TemporaryFolder(["content/site.yaml": "title: Net", "content/\(path)": "---\ntitle: A\nkind: guide\n---\n"])
    let (content, problems) = await SourceFolder(site: site.path, today: Read.today).read()
    #expect(content.resources.isEmpty && content.letters.isEmpty)
    let problem = try #require(problems.first)
    #expect(problems.map(\.rule) == ["version-name"])
    #expect(problem.place.file == "content/\(path)")
    #expect(problem.suggestion.contains(words))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func aVersionIsAResourceOfItsOwn() throws {
    let path = "resources/records/index.cy.md"
    let resource = try #require(Read.resource("---\ntitle: Eich cofnodion\nkind: letter\n---\n", path: path).resource)
    #expect(resource.variant == .language("cy"))
    #expect(resource.entry.slug == "records-cy")
    #expect(resource.entry.language == "cy")
  }

  @Test(arguments: [("slug: cofnodion", "cofnodion", "cy"), ("language: cy-GB", "records-cy", "cy-GB")])
  func itsSettingsComeFirst(_ setting: String, _ slug: String, _ language: String) throws {
    let path = "resources/records/index.cy.md"
    let resource = try #require(Read.resource("---\ntitle: A\nkind: letter\n\(setting)\n---\n", path: path).resource)
    #expect(resource.entry.slug == slug)
    #expect(resource.entry.language == language)
  }

  @Test func easyReadIsInTheSitesLanguageUnlessItSaysSo() throws {
    let path = "resources/records/index.easy-read.md"
    let resource = try #require(Read.resource("---\ntitle: A\nkind: letter\n---\n", path: path).resource)
    #expect(resource.entry.slug == "records-easy-read")
    #expect(resource.entry.language == nil)
    #expect(Read.resource("---\ntitle: A\nkind: letter\nlanguage: cy\n---\n", path: path).resource?.entry.language == "cy")
  }
}
