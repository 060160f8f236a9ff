import Markdown
import Testing

@testable import SiteGenerator

@Suite struct KeptPostsTests {
  /// Every field has a value of its own, so that one that is forgotten shows.
  private static let post: Post = {
    let body = "## Part\n\nSee [us](../about.md \"Us\") and ![a lake](lake.png).\n\n<!-- sitegen: ok link-vague – meant -->"
    var entry = Sample.entry(
      "posts/2026-05-03-picnic.md", body, slug: "picnic", aliases: ["old/"], status: .waiting(until: Sample.day("2026-07-01")))
    entry.slugLine = 4
    entry.isDraft = true
    entry.waitsUntil = Sample.day("2026-07-02")
    entry.language = "cy"
    entry.settingWords = [SettingWords(key: "title", words: Located("Picnic", line: 2, column: 8))]
    entry.anchors = ["contact"]
    return Post(
      entry: entry, title: "Picnic", date: Sample.day("2026-05-03"), description: "A day", authors: Sample.located(["ann"]),
      groups: Sample.located(["leeds", "york"]), tags: [Located("food", line: 5, column: 9)],
      image: Located("lake.png", line: 6, column: 8),
      imageDescription: "A lake", updated: Sample.day("2026-05-04"), expires: Sample.day("2027-01-01"), series: "Summer")
  }()

  private func copy(_ post: Post) throws -> Post {
    var record = RecordWriter()
    post.write(to: &record)
    var reader = RecordReader(record.bytes[...])
    let copy = try Post(from: &reader) { Document(parsing: "") }
    #expect(reader.isAtEnd)
    return copy
  }

  /// All that a value holds, in words; bodies by their outlines.
  private func words(_ post: Post) -> String {
    var plain = post
    plain.entry.body = Document(parsing: "")
    var text = ""
    dump(plain, to: &text)
    dump(post.entry.body.outline, to: &text)
    return text.split(separator: "\n").filter { !$0.contains("#") && !$0.contains("storage") }.joined(separator: "\n")
  }

  @Test func aPostComesBackWhole() throws {
    #expect(words(try copy(Self.post)) == words(Self.post))
    #expect(words(try copy(Sample.post("bare"))) == words(Sample.post("bare")))
  }

  /// Who adds a field to one of these adds it to `Post+Record.swift`, and then counts it here.
  @Test func noFieldWasAddedUnnoticed() {
    #expect(Mirror(reflecting: Self.post).children.count == 12)
    #expect(Mirror(reflecting: Self.post.entry.value).children.count == 13)
    #expect(Mirror(reflecting: Self.post.entry.body.outline).children.count == 6)
  }

  @Test(arguments: [Status.published, .draft, .waiting(until: Sample.day("2026-12-31")), .expired(after: Sample.day("2000-01-01"))])
  func everyStatusComesBack(_ status: Status) throws {
    #expect(try copy(Sample.post("a", status: status)).entry.status == status)
  }

  /// They are written in turns of 2,048.
  @Test(arguments: [0, 1, 2047, 2048, 2049, 5000])
  func allPostsComeBackHoweverMany(_ count: Int) async throws {
    let identity = FileIdentity((1, 2, 3, 4, 5, 6))
    var reads: [String: BuildMemory.Read] = [:]
    for number in 0..<count {
      var post = Sample.post("post-\(number)")
      post.entry.stamp = Fingerprint(of: "\(number)")
      reads[post.entry.path] = BuildMemory.Read(identity: identity, moment: .max, outcome: (.post(post), []))
    }
    let under = Fingerprint(of: "circumstances")
    let folder = try TemporaryFolder()
    try await KeptPosts.write(program: "p", on: Read.today, reads, under: under, [:], under: nil, to: "\(folder.path)/kept")
    #expect(folder.everything == ["kept"])
    let kept = try KeptPosts(try #require(readBytes(of: "\(folder.path)/kept")), program: "p")
    for (path, read) in reads {
      let found = kept.find(
        FolderListing.File(path: path, identity: identity), in: "/no/such/folder", at: 0, Read.context(),
        parsedBy: { Document(parsing: "") })
      guard case .post(let before)? = read.outcome.thing, case .post(let after)? = found?.read.outcome.thing else {
        Issue.record("\(path) is missing")
        continue
      }
      #expect(after.title == before.title && after.entry.stamp == before.entry.stamp)
    }
  }

  private func site() throws -> TemporaryFolder {
    try TemporaryFolder([
      "content/site.yaml": "title: Net\nbase-url: https://example.org/",
      "content/posts/2026-05-03-picnic.md": "# Picnic\n\nWe met on 03/05/2026.",
    ])
  }

  private func build(_ site: TemporaryFolder, program: String = "", check: Bool = false) async throws -> Summary {
    var options = Build.Options(site: site.path, output: "\(site.path)/output", themes: [Repository.themes], today: Read.today)
    options.program = program
    options.isCheckOnly = check
    return try await Build(options).run()
  }

  @Test func whatWasFoundInAPostIsFoundAgain() async throws {
    let site = try site()
    let first = try await build(site).problems
    #expect(!first.isEmpty)
    // Again and again: what has not changed is kept as it was read.
    for turn in 1...3 {
      try site.write("# New\n\nHello, \(turn).", to: "content/posts/2026-05-04-new.md")
      #expect(try await build(site).problems == first)
    }
    // What is found under other circumstances takes the place of what was kept.
    try site.write("title: Net\nbase-url: https://example.org/\nwords:\n  plain:\n    met: Write \"saw\".", to: "content/site.yaml")
    let other = try await build(site).problems
    #expect(other.count > first.count)
    try site.write("# New\n\nHello, 4.", to: "content/posts/2026-05-04-new.md")
    #expect(try await build(site).problems == other)
  }

  /// A copy of a site has other times and numbers of files, and the same bytes.
  @Test func sameBytesInAnotherFileCount() async throws {
    let site = try site()
    _ = try await build(site)
    let options = Build.Options(site: site.path, output: "\(site.path)/output", themes: [], today: Read.today)
    let listing = FolderListing(of: "\(site.path)/content")
    let file = try #require(listing.files.first { $0.path.hasSuffix("picnic.md") })
    try site.write("# Picnic\n\nWe met on 03/05/2026.", to: "content/\(file.path)")
    let again = try #require(FolderListing(of: "\(site.path)/content").files.first { $0.path.hasSuffix("picnic.md") })
    let kept = try KeptPosts(try #require(readBytes(of: "\(site.path)/.sitegen/last-posts")), program: options.program)
    #expect(kept.find(again, in: "\(site.path)/content", at: 0, Read.context(), parsedBy: { Document(parsing: "") }) != nil)
    try site.write("# Picnic\n\nWe met on 04/05/2026.", to: "content/\(file.path)")
    let changed = try #require(FolderListing(of: "\(site.path)/content").files.first { $0.path.hasSuffix("picnic.md") })
    #expect(kept.find(changed, in: "\(site.path)/content", at: 0, Read.context(), parsedBy: { Document(parsing: "") }) == nil)
  }

  @Test func aBrokenForeignOrOlderOneIsThrownAwayWithOneLine() async throws {
    let site = try site()
    _ = try await build(site)
    let whole = try #require(readBytes(of: "\(site.path)/.sitegen/last-posts"))
    var random = SeededGenerator(seed: 7)
    for turn in 0..<12 {
      var bytes = whole
      if turn % 2 == 0 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
      } else {
        bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
      }
      try site.write(bytes, to: ".sitegen/last-posts")
      try site.write("# Picnic\n\nTurn \(turn).", to: "content/posts/2026-05-03-picnic.md")
      #expect(
        try await build(site).remarks == [
          "What we knew of the last posts is broken, or another program's. We threw it away and read them all."
        ])
    }
    // One line is enough for both files.
    #expect(try await build(site, program: "2").remarks.count == 1)
  }

  /// What waited is out the next day, and what was out may be over: none of it is read again for that.
  @Test(arguments: ["2026-06-14", "2026-06-15", "2026-06-16", "2026-06-17", "2026-06-18"])
  func anotherDayChangesWhatIsOut(_ day: String) async throws {
    let site = try site()
    try site.write("---\ntitle: Later\ndate: 2026-06-16\n---\nHello.", to: "content/posts/later.md")
    try site.write("---\ntitle: Over\ndate: 2026-06-01\nexpires: 2026-06-16\n---\nHello.", to: "content/posts/over.md")
    try site.write("---\ntitle: Held\ndate: 2026-06-01\npublished: false\n---\nHello.", to: "content/posts/held.md")
    _ = try await build(site)
    let options = Build.Options(site: site.path, output: "", themes: [], today: Sample.day(day))
    let kept = KeptPostsTests.keptThings(of: site, options)
    let fresh = await SourceFolder(site: site.path, today: options.today).read().content.posts.map {
      [$0.entry.path, "\($0.entry.status)", "\(String(describing: $0.entry.waitsUntil))"]
    }
    #expect(await kept() == fresh)
  }

  private static func keptThings(of site: TemporaryFolder, _ options: Build.Options) -> () async -> [[String]] {
    {
      let memory = PostKeeper(options).memory
      let posts = await SourceFolder(site: site.path, today: options.today, memory: memory).read().content.posts
      return posts.map { [$0.entry.path, "\($0.entry.status)", "\(String(describing: $0.entry.waitsUntil))"] }
    }
  }

  @Test func aCheckUsesItAndLeavesItAlone() async throws {
    let site = try site()
    _ = try await build(site)
    let before = readBytes(of: "\(site.path)/.sitegen/last-posts")
    try site.write("# New\n\nHello.", to: "content/posts/2026-05-04-new.md")
    #expect(try await build(site, check: true).problems.count == 1)
    #expect(readBytes(of: "\(site.path)/.sitegen/last-posts") == before)
    try site.write(Array("Foreign".utf8), to: ".sitegen/last-posts")
    _ = try await build(site, check: true)
    #expect(site.text(".sitegen/last-posts") == "Foreign")
  }
}
