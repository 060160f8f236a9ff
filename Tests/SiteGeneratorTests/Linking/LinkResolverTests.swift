import Markdown
import Pictures
import Testing

@testable import SiteGenerator

@Suite struct LinkResolverTests {
  private let resolver: LinkResolver = {
    let files = [
      FileInFolder(path: "posts/lake.jpg", size: 5000, picture: PictureSize(width: 3, height: 2)),
      FileInFolder(path: "assets/form.pdf", size: 1500),
      FileInFolder(path: "posts/a#b.jpg", size: 1), FileInFolder(path: "assets/why us?.pdf", size: 1),
      FileInFolder(path: "assets/run.js", size: 1), FileInFolder(path: "assets/page.HTML", size: 1),
    ]
    var index = SourceIndex(files: files)
    for address in GeneratedPages.all { index.add(address: address) }
    index.add(Sample.entry("pages/about.md", "## Our team\n\n## Our aims\n"), address: "about.html")
    index.add(Sample.entry("posts/draft.md", status: .draft), address: nil)
    index.add(Sample.entry("posts/soon.md", status: .waiting(until: Sample.day("2027-01-01"))), address: nil)
    index.add(Sample.entry("posts/gone.md", status: .expired(after: Sample.day("2026-01-01"))), address: nil)
    return LinkResolver(index: index, fileAddresses: files.map(\.path))
  }()

  private func resolve(_ markdown: String) throws -> LinkResolver.Outcome {
    let outcomes = resolver.resolveAll(of: Sample.entry("posts/picnic.md", "\n## Food\n\n\(markdown)\n"))
    return try #require(outcomes.first)
  }

  @Test(
    arguments: [
      ("[a](../pages/about.md)", .page(address: "about.html", fragment: "")),
      ("[a](../pages/about.md#our-team)", .page(address: "about.html", fragment: "our-team")),
      ("[a](#food)", .page(address: "", fragment: "food")),
      ("[a](#_main)", .page(address: "", fragment: "_main")), ("[a](/about#_top)", .page(address: "about.html", fragment: "_top")),
      ("[a](/)", .page(address: "index.html", fragment: "")), ("[a](../feed.xml)", .page(address: "feed.xml", fragment: "")),
      ("[a](../assets/form.pdf)", .file(address: "assets/form.pdf", kind: "PDF", size: 1500)),
      ("[a](lake.jpg)", .file(address: "posts/lake.jpg", kind: "JPEG picture", size: 5000)),
      ("![a](lake.jpg)", .picture(address: "posts/lake.jpg", size: PictureSize(width: 3, height: 2))),
      ("![a](a%23b.jpg)", .picture(address: "posts/a#b.jpg", size: nil)),
      ("[a](../assets/why%20us%3F.pdf)", .file(address: "assets/why us?.pdf", kind: "PDF", size: 1)),
      ("[a](https://example.org/)", .elsewhere("https://example.org/")), ("<ann@example.org>", .elsewhere("mailto:ann@example.org")),
    ] as [(String, Target)])
  func findsWhereALinkLeads(_ markdown: String, _ target: Target) throws {
    let outcome = try resolve(markdown)
    #expect(outcome.target == target)
    #expect(outcome.problem == nil)
  }

  @Test(arguments: [
    ("[team](../pages/abuot.md)", "link", "We can't find \"../pages/abuot.md\".", "Did you mean \"../pages/about.md\"?", false),
    ("[team](nowhere-at-all)", "link", "We can't find", "Check the name", false),
    ("![a](lkae.jpg)", "picture-file", "We can't find", "Did you mean \"lake.jpg\"?", false),
    ("![a](<a#b.jpg>)", "picture-file", "\"a#b.jpg\" is there, but `#` in an address ends", "Or write here `a%23b.jpg`.", false),
    ("[a](<../assets/why us?.pdf>)", "link", "is there, but `?` in an address", "`../assets/why%20us%3F.pdf`", false),
    ("![a](<a#c.jpg>)", "picture-file", "We can't find \"a#c.jpg\".", "Check the name", false),
    ("[a](<b#a.jpg>)", "link", "We can't find", "Check the name", false),
    ("[a](#fod)", "anchor", "This page has no heading \"fod\". The nearest is \"Food\".", "Try `#food`.", false),
    ("[a](#entirely-different)", "anchor", "This page has no heading", "to lead to the top", false),
    ("[a](draft.md)", "not-published", "which is still a draft", "publish both together", false),
    ("[a](soon.md)", "not-published", "which waits until 2027-01-01", "publish both together", false),
    ("![a](draft.md)", "not-published", "which is still a draft", "publish both together", false),
    ("[about us]()", "link-empty", "This link leads nowhere", "`[about us](about.md)`", false),
    ("![](<>)", "link-empty", "This picture leads nowhere", "`![words](about.md)`", false),
    ("[a](../../secret.md)", "link-outside", "leads out of the content folder", "Put the file inside", false),
    ("[a](javascript:alert(1))", "link-address", "begins with \"javascript:\"", "Link to a page", true),
    ("[a](data:text/html,x)", "link-address", "begins with \"data:\"", "Link to a page", true),
    ("![a](data:image/png;base64,AA)", "link-address", "This picture begins with \"data:\"", "Link to", false),
    ("[a](<https://exa mple.org>)", "link-address", "has a sign in it", "Copy the address again", false),
    ("[a](../assets/run.js)", "active-file", "a browser would run", "as a page in Markdown", true),
    ("![a](../assets/page.HTML)", "active-file", "a browser would run", "as a page in Markdown", true),
    ("![a](../assets/form.pdf)", "picture-file", "is not a picture that browsers show", "Save it as a JPEG or PNG picture", false),
    ("![a](../pages/about.md)", "picture-file", "is a page", "Take the `!` away", false),
  ])
  func saysWhatLeadsNowhere(_ markdown: String, _ rule: String, _ message: String, _ suggestion: String, _ isUnsafe: Bool) throws {
    let outcome = try resolve(markdown)
    let problem = try #require(outcome.problem)
    #expect(outcome.target == .nothing)
    #expect(outcome.file == nil)
    #expect(problem.rule == rule)
    #expect(problem.level == .fix)
    #expect(problem.place == Place(file: "content/posts/picnic.md", line: 4, column: 1))
    #expect(problem.message.contains(message))
    #expect(problem.suggestion.contains(suggestion))
    #expect(problem.isUnsafe == isUnsafe)
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func aWrongHeadingOfAnotherPageLeadsToItsTop() throws {
    let outcome = try resolve("[a](../pages/about.md#our-taem)")
    #expect(outcome.target == .page(address: "about.html", fragment: ""))
    #expect(outcome.problem?.message == "\"pages/about.md\" has no heading \"our-taem\". The nearest is \"Our team\".")
  }

  @Test func aPictureFromElsewhereBecomesALink() throws {
    let outcome = try resolve("![a](https://example.org/a.jpg)")
    #expect(outcome.target == .elsewhere("https://example.org/a.jpg"))
    #expect(outcome.problem?.rule == "picture-elsewhere")
    #expect(HouseStyle.faults(in: try #require(outcome.problem)) == [])
  }

  @Test func whatWasTakenDownIsAdvice() throws {
    let outcome = try resolve("[a](gone.md)")
    #expect(outcome.target == .nothing)
    #expect(outcome.problem?.level == .look)
  }

  @Test func filesThatAreUsedAreNamed() throws {
    #expect(try resolve("![a](lake.jpg)").file == 0)
    #expect(try resolve("[a](../assets/form.pdf)").file == 1)
    #expect(try resolve("[a](../pages/about.md)").file == nil)
  }
}
