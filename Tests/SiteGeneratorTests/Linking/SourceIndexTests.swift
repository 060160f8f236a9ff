import Testing

@testable import SiteGenerator

@Suite struct SourceIndexTests {
  private let index: SourceIndex = {
    var index = SourceIndex(files: [
      FileInFolder(path: "assets/form.pdf", size: 1), FileInFolder(path: "posts/picnic/lake.jpg", size: 1),
      FileInFolder(path: "a.html", size: 1),
    ])
    for address in GeneratedPages.all { index.add(address: address) }
    index.add(Sample.entry("posts/2026-05-03-picnic/index.md"), address: "posts/picnic.html")
    index.add(Sample.entry("pages/about.md"), address: "about.html")
    index.add(Sample.entry("resources/records/index.md"), address: "resources/records.html")
    index.add(Sample.entry("groups/leeds.md", slug: "leeds-carers"), address: "groups/leeds-carers.html")
    index.add(Sample.entry("posts/later.md", status: .draft), address: nil)
    index.add(alias: "2014/05/picnic/index.html", of: "posts/picnic.html")
    return index
  }()

  private func address(_ path: String) -> String? {
    switch index.find(path) {
    case .page(let address, _), .generated(let address): address
    case .file(let number): index.files[number].path
    case .unpublished(let status, let number): "\(index.entries[number].path) \(status.reason)"
    case nil: nil
    }
  }

  @Test(
    arguments: [
      ("posts/2026-05-03-picnic/index.md", "posts/picnic.html"), ("posts/2026-05-03-picnic", "posts/picnic.html"),
      ("posts/2026-05-03-picnic/", "posts/picnic.html"), ("posts/2026-05-03-picnic/index", "posts/picnic.html"),
      ("posts/2026-05-03-picnic.md", nil), ("posts/picnic.md", "posts/picnic.html"), ("posts/picnic.html", "posts/picnic.html"),
      ("posts/picnic/", "posts/picnic.html"), ("posts/picnic", "posts/picnic.html"), ("posts/picnic/index.md", "posts/picnic.html"),
      ("2014/05/picnic/", "posts/picnic.html"), ("2014/05/picnic/index.html", "posts/picnic.html"), ("2014/05/picnic", "posts/picnic.html"),
      ("about", "about.html"), ("about/", "about.html"), ("pages/about", "about.html"), ("pages/about.md", "about.html"),
      ("resources/records/letter.md", "resources/records.html"), ("groups/leeds", "groups/leeds-carers.html"),
      ("groups/leeds-carers.md", "groups/leeds-carers.html"), ("", "index.html"), ("/", "index.html"), ("posts/", "posts/index.html"),
      ("posts", "posts/index.html"), ("posts/index.md", "posts/index.html"), ("glossary", "glossary.html"), ("feed.xml", "feed.xml"),
      ("assets/form.pdf", "assets/form.pdf"), ("posts/later.md", "posts/later.md is still a draft"),
      ("posts/later", "posts/later.md is still a draft"), ("a.html", "a.html"), ("assets/Form.pdf", nil), ("nothing", nil), ("assets", nil),
    ] as [(String, String?)])
  func findsWhatWritersAndOldSitesName(_ path: String, _ found: String?) {
    #expect(address(path) == found)
  }

  @Test(
    arguments: [
      ("posts/pinic/lake.jpg", "posts/picnic/lake.jpg"), ("pages/abuot.md", "pages/about.md"), ("posts/about.md", "pages/about.md"),
      ("form.pdf", "assets/form.pdf"), ("leeds", "groups/leeds.md"), ("something/else/entirely.md", nil),
      ("b.html", nil),
    ] as [(String, String?)])
  func namesWhatWasMostLikelyMeant(_ path: String, _ near: String?) {
    #expect(index.nearest(to: path) == near)
  }

  @Test func amongVeryManyFilesTheNearestIsStillFound() {
    var large = SourceIndex(files: (0..<700).map { FileInFolder(path: "assets/file-\($0).pdf", size: 1) })
    large.add(Sample.entry("groups/leeds.md"), address: "groups/leeds.html")
    #expect(large.nearest(to: "posts/leeds.md") == "groups/leeds.md")
    #expect(large.nearest(to: "groups/leesd.md") == "groups/leeds.md")
  }
}
