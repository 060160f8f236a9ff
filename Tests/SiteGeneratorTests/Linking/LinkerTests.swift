import Markdown
import Pictures
import Testing

@testable import SiteGenerator

@Suite struct LinkerTests {
  private func link(_ change: (inout Content) -> Void) async -> (site: Site, problems: [Problem]) {
    await Linker.link(Sample.content(change))
  }

  @Test func listsAreInOrder() async {
    let (site, problems) = await link {
      $0.posts = [
        Sample.post("b", "2026-01-01"), Sample.post("new", "2026-02-01"), Sample.post("a", "2026-01-01"), Sample.post("old", "2025-01-01"),
      ]
      $0.groups = [Sample.group("z", name: "apple"), Sample.group("y", name: "Zebra"), Sample.group("x", name: "Apple")]
      $0.pages = [Sample.page("last"), Sample.page("second", menuOrder: 2), Sample.page("first", menuOrder: 1)]
    }
    #expect(problems == [])
    #expect(site.posts.map(\.address) == ["posts/new.html", "posts/a.html", "posts/b.html", "posts/old.html"])
    #expect(site.groups.map(\.address) == ["groups/x.html", "groups/z.html", "groups/y.html"])
    #expect(site.pages.map(\.address) == ["first.html", "second.html", "last.html"])
    #expect(site.relations.map(\.previous) == [1, 2, 3, nil])
    #expect(site.relations.map(\.next) == [nil, 0, 1, 2])
  }

  @Test func postsKnowTheirAuthorsAndGroups() async {
    let (site, problems) = await link {
      $0.posts = [
        Sample.post("a", "2026-01-02", authors: ["ann", "Ben Smith", "ann"], groups: ["leeds"]),
        Sample.post("b", "2026-01-01", authors: ["ann"]),
      ]
      $0.authors = [Sample.author("ann", name: "Ann", group: "leeds"), Sample.author("ben-smith", name: "Ben")]
      $0.groups = [Sample.group("leeds")]
    }
    #expect(problems == [])
    #expect(site.relations.map(\.authors) == [[0, 1], [0]])
    #expect(site.relations.map(\.groups) == [[0], []])
    #expect(site.authorPosts == [[0, 1], [0]])
    #expect(site.groupLists.map(\.posts) == [[0]])
    #expect(site.groupLists.map(\.authors) == [[0]])
  }

  @Test func aGroupHasTheResourcesOfItsNationAndOfAll() async {
    let (site, _) = await link {
      $0.groups = [Sample.group("cardiff", nation: "Wales"), Sample.group("leeds", nation: "England"), Sample.group("online")]
      $0.resources = [Sample.resource("a"), Sample.resource("b", nation: "Wales"), Sample.resource("c", nation: "England")]
    }
    #expect(site.groupLists.map(\.resources) == [[0, 1], [0, 2], [0]])
  }

  @Test(arguments: [
    ("anne", "author", "Did you mean `ann`?"), ("somebody", "author", "`content/authors/somebody.md`"),
    ("hidden", "not-published", "content/authors/hidden.md"),
  ])
  func anAuthorWhoIsNotThereIsNamed(_ name: String, _ rule: String, _ suggestion: String) async throws {
    let (site, problems) = await link {
      $0.posts = [Sample.post("a", authors: [name])]
      $0.authors = [Sample.author("ann"), Sample.author("hidden", status: .draft)]
    }
    #expect(site.relations.map(\.authors) == [[]])
    #expect(problems.map(\.rule) == [rule])
    let problem = try #require(problems.first)
    #expect(problem.suggestion.contains(suggestion))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func aSeriesIsReadFromItsFirstPart() async {
    let (site, _) = await link {
      $0.posts = [
        Sample.post("three", "2026-03-01", series: "S"), Sample.post("one", "2026-01-01", series: "S"),
        Sample.post("two", "2026-02-01", series: "S"),
        Sample.post("alone", "2026-02-02", series: "T"), Sample.post("none", "2026-02-03"),
      ]
    }
    #expect(site.series.map(\.name) == ["S"])
    #expect(site.series.map { $0.posts.map { site.posts[$0].item.entry.slug } } == [["one", "two", "three"]])
    #expect(site.relations.map(\.series) == [0, nil, nil, 0, 0])
  }

  @Test func partsOfOneDayAreReadByTheirNames() async {
    let (site, _) = await link { $0.posts = [Sample.post("part-2", series: "S"), Sample.post("part-1", series: "S")] }
    #expect(site.series.map { $0.posts.map { site.posts[$0].item.entry.slug } } == [["part-1", "part-2"]])
  }

  @Test func whatIsNotPublishedIsNowhere() async {
    let (site, problems) = await link {
      $0.posts = [Sample.post("a", tags: ["x"], status: .draft), Sample.post("b", status: .waiting(until: Sample.day("2027-01-01")))]
      $0.groups = [Sample.group("leeds", status: .draft)]
      $0.pages = [Sample.page("about", status: .expired(after: Sample.day("2025-01-01")), aliases: ["old/"])]
    }
    #expect(problems == [])
    #expect(site.posts.isEmpty && site.groups.isEmpty && site.pages.isEmpty && site.topics.isEmpty && site.redirects.isEmpty)
  }

  @Test func aPageNamedForOneThatIsMadeGivesItsWords() async {
    let (site, problems) = await link {
      $0.pages = [Sample.page("index", title: "Welcome"), Sample.page("404", title: "Gone"), Sample.page("about")]
      $0.introductions = [.posts: Sample.page("index", title: "News")]
    }
    #expect(problems == [])
    #expect(site.introductions.mapValues(\.item.title) == ["index.html": "Welcome", "404.html": "Gone", "posts/index.html": "News"])
    #expect(site.pages.map(\.address) == ["about.html"])
  }

  @Test func oldAddressesLeadOn() async {
    let (site, problems) = await link {
      $0.posts = [Sample.post("picnic", title: "Picnic", aliases: ["2014/05/picnic/", "posts/picnic.html"])]
      $0.pages = [Sample.page("about", body: "[old](/2014/05/picnic/)")]
    }
    #expect(problems == [])
    #expect(site.redirects.map(\.address) == ["2014/05/picnic/index.html"])
    #expect(site.redirects.map(\.target) == ["posts/picnic.html"])
    #expect(site.pages.first?.targets == [.page(address: "posts/picnic.html", fragment: "")])
  }

  @Test(arguments: [
    ("../x", "alias", "can't be an address"), ("about.html", "address", "the page \"about\""), ("index.html", "address", "makes itself"),
    ("posts/index.html", "address", "makes itself"), ("feed.xml/x.html", "address", "feed.xml"), ("about.html/", "address", "about.html"),
    ("topics/care.html", "address", "care"), ("archive/2026.html", "address", "archive/2026.html"),
  ])
  func anOldAddressThatIsTakenIsNamed(_ alias: String, _ rule: String, _ words: String) async throws {
    let (_, problems) = await link {
      $0.posts = [Sample.post("picnic", tags: ["care"], aliases: [alias])]
      // Enough to give each year of the archive a page of its own.
      $0.posts += (0..<301).map { Sample.post("p\($0)", "2026-01-01") }
      $0.pages = [Sample.page("about")]
    }
    #expect(problems.map(\.rule) == [rule])
    #expect(problems.allSatisfy { $0.message.contains(words) })
    #expect(problems.allSatisfy { HouseStyle.faults(in: $0) == [] })
  }

  @Test func twoThingsAtOneAddressAreBothNamed() async throws {
    let (site, problems) = await link {
      $0.posts = [Sample.post("a", "2026-01-01"), Sample.post("a", "2026-01-02", title: "Other")]
      $0.pages = [Sample.page("Search"), Sample.page("robots")]
    }
    #expect(site.posts.count == 1)
    #expect(problems.map(\.rule) == ["address"])
    #expect(try #require(problems.first).message.contains("posts/a.html"))
  }

  @Test func filesAreOnTheSiteWhereAPageUsesThem() async {
    let (site, problems) = await link {
      $0.posts = [
        Sample.post("picnic", body: "![Lake](lake.jpg) [form](form.pdf)"), Sample.post("later", status: .draft, body: "![a](later.jpg)"),
      ]
      $0.files = ["assets/always.pdf", "posts/form.pdf", "posts/lake.jpg", "posts/later.jpg", "posts/notes.txt"].map {
        FileInFolder(path: $0, size: 1, picture: Self.lake, kind: .jpeg)
      }
    }
    #expect(problems == [])
    #expect(site.files.map(\.address) == ["assets/always.pdf", "posts/form.pdf"])
    #expect(site.pictures.map(\.address) == ["posts/lake.jpg"])
    #expect(site.pictures.map(\.place) == [Place(file: "content/posts/picnic.md", line: 1, column: 1)])
  }

  private static let lake = PictureSize(width: 300, height: 200)

  /// A link to a picture gives the file itself; a picture that is shown comes in sizes of its own.
  @Test func aPictureCanBeShownAndLinkedTo() async {
    let (site, problems) = await link {
      $0.posts = [Sample.post("picnic", body: "![Lake](lake.jpg) [the lake](lake.jpg) [hill](hill.png) ![Lake](/assets/lake.jpg)")]
      $0.files = ["assets/lake.jpg", "posts/hill.png", "posts/lake.jpg"].map {
        FileInFolder(path: $0, size: 1, picture: Self.lake, kind: .jpeg)
      }
    }
    #expect(problems == [])
    #expect(site.files.map(\.address) == ["assets/lake.jpg", "posts/hill.png", "posts/lake.jpg"])
    #expect(site.pictures.map(\.address) == ["assets/lake.jpg", "posts/lake.jpg"])
  }

  @Test func picturesThatDifferOnlyInTheirEndingsKeepApart() async {
    let (site, problems) = await link {
      $0.posts = [Sample.post("picnic", body: "![A](lake.jpg) ![B](lake.png)")]
      $0.files = [
        FileInFolder(path: "posts/lake.jpg", size: 1, picture: Self.lake, kind: .jpeg),
        FileInFolder(path: "posts/lake.png", size: 1, picture: Self.lake, kind: .png),
      ]
    }
    #expect(problems == [])
    #expect(site.pictures.map(\.stem) == ["posts/lake", "posts/lake-png"])
  }

  @Test func onlyAPostsOwnPictureIsCutForSharing() async {
    let (site, _) = await link {
      var post = Sample.post("picnic", body: "![Hill](hill.jpg)")
      post.image = Located("lake.jpg", line: 5, column: 8)
      $0.posts = [post]
      $0.files = ["posts/hill.jpg", "posts/lake.jpg"].map { FileInFolder(path: $0, size: 1, picture: Self.lake, kind: .jpeg) }
    }
    #expect(site.pictures.map(\.isShared) == [false, true])
  }

  @Test(arguments: [FileInFolder(path: "posts/a.jpg", size: 1), FileInFolder(path: "posts/a.jpg", size: 1, picture: lake, kind: .svg)])
  func whatIsNoPictureInsideIsNotPublished(_ file: FileInFolder) async {
    let (site, problems) = await link {
      $0.posts = [Sample.post("picnic", body: "![A](a.jpg)")]
      $0.files = [file]
    }
    #expect(problems.map(\.rule) == ["picture-file"] && site.pictures.isEmpty && site.files.isEmpty)
    for problem in problems { #expect(HouseStyle.faults(in: problem) == []) }
  }

  @Test func filesThatABrowserWouldRunAreNeverPublished() async {
    let (site, problems) = await link {
      $0.files = ["assets/a.js", "assets/b.HTML", "assets/c.svgz", "assets/d.pdf"].map { FileInFolder(path: $0, size: 1) }
    }
    #expect(site.files.map(\.address) == ["assets/d.pdf"])
    #expect(problems.map(\.rule) == ["active-file", "active-file", "active-file"])
    #expect(problems.map(\.isUnsafe) == [true, true, true])
  }

  /// No style gets from content to a page: the theme's own files are not to be replaced.
  @Test(arguments: ["theme/base.css", "theme/colours.css", "Theme/Base.css", "logos/network.png"])
  func aFileOfTheContentTakesNoPlaceOfTheTheme(_ path: String) async {
    let content = Sample.content {
      $0.networkLogo = .raster(.png, path: "logo.png", PictureSize(width: 300, height: 200))
      $0.posts = [Sample.post("picnic", body: "[file](../\(path))")]
      $0.files = [FileInFolder(path: path, size: 1)]
    }
    let (site, problems) = await Linker.link(content, reserved: ["theme/base.css", "theme/colours.css"])
    #expect(site.files.isEmpty)
    #expect(problems.count == 1)
  }

  @Test(arguments: [("posts/a\nb.jpg", false), ("posts/a:b.jpg", false), ("posts/a?.jpg", false), ("posts/a b & c.jpg", true)])
  func filesAreNamedSoThatEveryDiskCanHoldThem(_ path: String, _ isPublished: Bool) async {
    let (site, problems) = await link {
      $0.posts = [
        Sample.post(
          "picnic",
          body: "![A](<\(path.dropFirst(6).replacing("\n", with: "%0A").replacing("?", with: "%3F").replacing(":", with: "%3A"))>)")
      ]
      $0.files = [FileInFolder(path: path, size: 1, picture: Self.lake, kind: .jpeg)]
    }
    #expect(site.pictures.isEmpty != isPublished)
    #expect(problems.map(\.rule) == (isPublished ? [] : ["file-name"]))
    for problem in problems { #expect(HouseStyle.faults(in: problem) == []) }
  }

  @Test func drawingsArePublishedAsTheyWereRebuilt() async {
    let (picture, _) = SVGReader.read(Array(SVGSamples.drawing("").utf8))
    let (site, problems) = await link {
      $0.posts = [Sample.post("picnic", body: "![A](a.svg) ![B](b.svg)")]
      $0.files = [FileInFolder(path: "posts/a.svg", size: 1), FileInFolder(path: "posts/b.svg", size: 1)]
      $0.vectors = [
        "posts/a.svg": Vector(picture: picture, faults: []),
        "posts/b.svg": Vector(picture: nil, faults: [LogoFault(line: 3, column: 2, seen: "It has no size.", advice: "Add one.")]),
      ]
    }
    #expect(site.files.map(\.address) == ["posts/a.svg"])
    #expect(Array(site.vectors.keys) == ["posts/a.svg"])
    #expect(problems.map(\.place) == [Place(file: "content/posts/b.svg", line: 3, column: 2)])
  }

  @Test func thePictureOfAPostIsFound() async {
    let (site, problems) = await link {
      var post = Sample.post("picnic")
      post.image = Located("lake.jpg", line: 5, column: 8)
      post.imageDescription = "The lake"
      var other = Sample.post("other", "2026-01-01")
      other.image = Located("laek.jpg", line: 6, column: 8)
      $0.posts = [post, other]
      $0.files = [FileInFolder(path: "posts/lake.jpg", size: 1, picture: PictureSize(width: 3, height: 2), kind: .jpeg)]
    }
    #expect(site.relations.map(\.image) == [.picture(address: "posts/lake.jpg", size: PictureSize(width: 3, height: 2)), .nothing])
    #expect(problems.map(\.spot) == ["6:8"])
    #expect(problems.map(\.suggestion) == ["Did you mean \"lake.jpg\"?"])
  }

  @Test func theSameContentInAnyOrderGivesTheSameSite() async {
    let posts = (1...9).map { Sample.post("p\($0)", "2026-01-0\(1 + $0 % 3)", tags: ["a", "b\($0 % 2)"], series: "S") }
    let (first, _) = await link { $0.posts = posts }
    let (second, _) = await link { $0.posts = posts.reversed() }
    #expect(first.posts.map(\.address) == second.posts.map(\.address))
    #expect(first.relations.map(\.related) == second.relations.map(\.related))
    #expect(first.topics.map(\.posts) == second.topics.map(\.posts))
    #expect(first.series.map(\.posts) == second.series.map(\.posts))
  }
}
