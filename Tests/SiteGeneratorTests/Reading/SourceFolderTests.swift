import Testing

@testable import SiteGenerator

@Suite struct SourceFolderTests {
  private func read(_ files: [String: String], drafts: Bool = false, future: Bool = false) async throws -> (Content, [Problem]) {
    let site = try TemporaryFolder(files)
    return await SourceFolder(site: site.path, today: Read.today, showsDrafts: drafts, showsFuture: future).read()
  }

  @Test func eachKindComesFromItsFolder() async throws {
    let (content, problems) = try await read([
      "content/site.yaml": "title: Net", "content/posts/2026-05-03-picnic/index.md": "# Picnic",
      "content/posts/2026-05-03-picnic/lake.jpg": "x",
      "content/posts/index.md": "# News", "content/groups/leeds.md": "---\nname: Leeds\narea: Leeds\n---\n",
      "content/resources/records/index.md": "---\ntitle: Records\nkind: letter\n---\n",
      "content/resources/records/letter.md": "---\nx: y\n---\nDear [[Name]],", "content/authors/ann.md": "# Ann",
      "content/pages/about.md": "# About",
      "content/assets/a.pdf": "x",
    ])
    #expect(problems == [])
    #expect(content.posts.map(\.title) == ["Picnic"])
    #expect(content.introductions[.posts]?.title == "News")
    #expect(content.groups.map(\.name) == ["Leeds"])
    #expect(content.resources.map(\.title) == ["Records"])
    #expect(content.resources.first?.letter?.labels == ["Name"])
    #expect(content.authors.map(\.name) == ["Ann"])
    #expect(content.pages.map(\.title) == ["About"])
    #expect(content.files.map(\.path) == ["assets/a.pdf", "posts/2026-05-03-picnic/lake.jpg"])
  }

  @Test(arguments: [
    (["content/posts/a.md": "x"], "settings", "content/site.yaml", "1:1"),
    (["content/site.yaml": "title: A: B"], "front-matter", "content/site.yaml", "1:9"),
    (["content/site.yaml": "title: Net\nmenuu: x"], "front-matter", "content/site.yaml", "2:1"),
    (["content/site.yaml": "---\ntitle: Net\nmenuu: x\n---\n"], "front-matter", "content/site.yaml", "3:1"),
    (["content/site.yaml": "---\ntitle: Net\nmenuu: x\n"], "front-matter", "content/site.yaml", "3:1"),
    (["content/site.yaml": "\n\n---\ntitle: Net\nmenuu: x\n---\n"], "front-matter", "content/site.yaml", "5:1"),
    (["content/site.yaml": "title: Net", "content/readme.md": "x"], "stray-file", "content/readme.md", "1:1"),
    (["content/site.yaml": "title: Net", "content/posts/a.markdown": "x"], "stray-file", "content/posts/a.markdown", "1:1"),
    (
      ["content/site.yaml": "title: Net", "content/resources/r/index.md": "# R", "content/resources/r/letter.md": "\nDear [[Name,\n"],
      "letter-blank", "content/resources/r/letter.md", "2:6"
    ),
  ])
  func saysWhereAMistakeLies(_ files: [String: String], _ rule: String, _ file: String, _ spot: String) async throws {
    let problems = try await read(files).1
    let problem = try #require(problems.first { $0.rule == rule })
    #expect(problem.place.file == file)
    #expect(problem.spot == spot)
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func aFileThatIsNotUTF8IsLeftOutAndNamed() async throws {
    let site = try TemporaryFolder(["content/site.yaml": "title: Net"])
    try site.write([0x23, 0x20, 0x41, 10, 0xE9], to: "content/pages/about.md")
    let (content, problems) = await SourceFolder(site: site.path, today: Read.today).read()
    #expect(content.pages.isEmpty)
    #expect(problems.map(\.rule) == ["utf-8"])
    #expect(problems.map(\.spot) == ["2:1"])
  }

  @Test func whatCannotBeSeenBecomesASpaceAndIsNamed() async throws {
    let (content, problems) = try await read([
      "content/site.yaml": "title: Net", "content/pages/a.md": "# A\u{1}B\n\nWords\u{FFFF}",
      "content/pages/b.md": "---\ntitle: \"C\\x07D\"\n---\n",
    ])
    #expect(content.pages.map(\.title) == ["A B", "C D"])
    #expect(content.pages.first?.entry.body.summary == "Words\u{FFFD}")
    #expect(problems.map(\.rule) == ["control-character"])
    #expect(problems.map(\.spot) == ["1:1"])
    #expect(problems.map(\.level) == [.look])
    #expect(HouseStyle.faults(in: try #require(problems.first)) == [])
  }

  @Test func aFolderThatIsNotThereIsSaidOnce() async throws {
    let problems = try await read(["other/site.yaml": "title: Net"]).1
    #expect(problems.map(\.rule) == ["settings"])
  }

  @Test func aTextOfManyMegabytesIsNotRead() async throws {
    let (content, problems) = try await read([
      "content/site.yaml": "title: Net", "content/pages/a.md": String(repeating: "x", count: TextLimits.bytes + 1),
    ])
    #expect(content.pages.isEmpty)
    #expect(problems.map(\.rule) == ["file-size"])
    #expect(HouseStyle.faults(in: try #require(problems.first)) == [])
  }

  @Test func mistakesInADraftAreAdvice() async throws {
    let problems = try await read(["content/site.yaml": "title: Net", "content/pages/a.md": "---\ntitle: A\ndraft: yes\nx: y\n---\n"]).1
    #expect(problems.map(\.level) == [.look])
  }

  @Test func draftsAndTheFutureAreShownOnRequest() async throws {
    let files = [
      "content/site.yaml": "title: Net", "content/pages/a.md": "---\ntitle: A\ndraft: yes\n---\n", "content/posts/2030-01-01-b.md": "# B",
    ]
    let (hidden, _) = try await read(files)
    #expect(hidden.unpublishedEntries.map(\.path) == ["posts/2030-01-01-b.md", "pages/a.md"])
    let (shown, _) = try await read(files, drafts: true, future: true)
    #expect(shown.unpublishedEntries.isEmpty)
    #expect(shown.pages.map(\.entry.isDraft) == [true])
  }

  @Test func aLinkOutOfTheContentFolderStopsTheBuild() async throws {
    let site = try TemporaryFolder(["content/site.yaml": "title: Net", "secret.md": "x"])
    try site.makeFolder("content/posts")
    try site.link("content/posts/secret.md", to: "../../secret.md")
    let (content, problems) = await SourceFolder(site: site.path, today: Read.today).read()
    #expect(content.posts.isEmpty)
    #expect(problems.map(\.rule) == ["stray-link"])
    #expect(problems.map(\.isUnsafe) == [true])
    #expect(HouseStyle.faults(in: try #require(problems.first)) == [])
  }
}
