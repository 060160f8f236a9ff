import Testing

@testable import SiteGenerator

@Suite struct PostReadingTests {
  @Test func readsEveryKey() throws {
    let (found, problems) = Read.post(
      """
      ---
      title: Picnic
      date: 2026-05-03
      description: By the lake.
      author: ann
      authors: [ben, cat]
      group: leeds
      groups: [york]
      tags: [care, food]
      image: lake.jpg
      image-description: The lake
      updated: 2026-05-04
      expires: 2027-01-01
      series: Summer
      slug: summer-picnic
      aliases: [2014/05/picnic/]
      draft: no
      language: cy
      ---
      Hello *there*.
      """)
    #expect(problems == [])
    let post = try #require(found)
    #expect(post.title == "Picnic")
    #expect(post.date.iso == "2026-05-03")
    #expect(post.description == "By the lake.")
    #expect(post.authors.map(\.value) == ["ann", "ben", "cat"])
    #expect(post.groups.map(\.value) == ["leeds", "york"])
    #expect(post.tags.map(\.value) == ["care", "food"])
    #expect(post.image?.value == "lake.jpg")
    #expect(post.imageDescription == "The lake")
    #expect(post.updated?.iso == "2026-05-04")
    #expect(post.expires?.iso == "2027-01-01")
    #expect(post.series == "Summer")
    #expect(post.entry.slug == "summer-picnic")
    #expect(post.entry.slugLine == 15)
    #expect(post.entry.aliases.map(\.value) == ["2014/05/picnic/"])
    #expect(post.entry.aliases.map(\.line) == [16])
    #expect(post.entry.language == "cy")
    #expect(post.entry.status == .published)
    #expect(post.entry.body.summary == "Hello there.")
  }

  @Test func theNameOfTheFileGivesDateAndSlug() throws {
    let (found, problems) = Read.post("# Picnic\nHi", path: "posts/2026-05-03-picnic.md")
    #expect(problems == [])
    let post = try #require(found)
    #expect(post.title == "Picnic")
    #expect(post.date.iso == "2026-05-03")
    #expect(post.entry.slug == "picnic")
  }

  @Test func theDateInTheSettingsWins() throws {
    #expect(try #require(Read.post("---\ntitle: A\ndate: 2026-01-01\n---\n", path: "posts/2026-05-03-a.md").post).date.iso == "2026-01-01")
  }

  @Test(arguments: [
    ("date: 2026-06-16", Status.waiting(until: Sample.day("2026-06-16"))), ("date: 2026-06-15", .published),
    ("date: 2026-01-01\nexpires: 2026-06-14", .expired(after: Sample.day("2026-06-14"))),
    ("date: 2026-01-01\nexpires: 2026-06-15", .published),
    ("date: 2027-01-01\ndraft: true", .draft),
  ])
  func todayDecidesWhatIsShown(_ settings: String, _ status: Status) throws {
    #expect(try #require(Read.post("---\ntitle: A\n\(settings)\n---\n").post).entry.status == status)
  }

  @Test(arguments: [
    ("---\ntitle: A\n---\n", "date", "1:1", "`date: 2026-06-15`"), ("---\ndate: 2026-05-03\n---\nHi", "title", "1:1", "`title: Picnic`"),
    ("---\ntitle: A\ndate: May\n---\n", "date", "3:7", "\"May\""),
    ("---\ntitle: A\ndate: 2026-05-03\nslug: a/b\n---\n", "slug", "4:7", "`slug: ab`"),
    ("---\ntitle: A\ndate: 2026-05-03\nlanguage: welsh\n---\n", "language", "4:11", "`language: cy`"),
    ("---\ntitle: A\ndate: 2026-05-03\ntag: x\n---\n", "front-matter", "4:1", "Did you mean `tags`?"),
    ("---\ntitle: A\n", "front-matter", "1:1", "never end"), ("title: A\n\nHi", "front-matter", "1:1", "no line of `---` stands above"),
  ])
  func explainsWhatItCannotUse(_ text: String, _ rule: String, _ spot: String, _ words: String) throws {
    let problems = Read.post(text).problems
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.rule == rule)
    #expect(problem.spot == spot)
    #expect("\(problem.message) \(problem.suggestion)".contains(words))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func ofVeryManyTagsTheFirstThirtyCount() throws {
    let tags = (1...40).map { "t\($0)" }.joined(separator: ", ")
    let (found, problems) = Read.post("---\ntitle: A\ndate: 2026-05-03\ntags: [\(tags)]\n---\n")
    #expect(try #require(found).tags.count == 30)
    #expect(problems.map(\.level) == [.look])
    #expect(HouseStyle.faults(in: try #require(problems.first)) == [])
  }

  @Test func placesInTheBodyCountFromTheTopOfTheFile() throws {
    let post = try #require(Read.post("\n---\ntitle: A\ndate: 2026-05-03\n---\n\nSee [this](x.md).\n").post)
    #expect(post.entry.body.references.map(\.position.line) == [7])
    #expect(post.entry.body.references.map(\.position.column) == [5])
  }

  @Test func aTitleFromAHeadingKeepsTheLinesOfTheBody() throws {
    let post = try #require(Read.post("---\ndate: 2026-05-03\n---\n\n# Picnic\nSee [this](x.md).\n").post)
    #expect(post.entry.body.references.map(\.position.line) == [6])
    #expect(post.entry.body.headings == [])
  }
}
