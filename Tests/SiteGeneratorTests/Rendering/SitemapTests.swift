import Testing

@testable import SiteGenerator

@Suite struct SitemapTests {
  private func files(_ count: Int) -> [(address: String, text: String)] {
    let entries = (0..<count).map { Sitemap.Entry(address: "https://example.org/\($0).html") }
    return Sitemap(entries: entries, baseURL: "https://example.org/").files.map { ($0.address, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  @Test func namesEachPageOnce() {
    let sitemap = Sitemap(
      entries: [
        .init(address: "https://example.org/"), .init(address: "https://example.org/a.html?b&c", changed: Sample.day("2026-05-03")),
      ], baseURL: "https://example.org/")
    #expect(sitemap.files.map(\.address) == ["sitemap.xml"])
    #expect(
      sitemap.files.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.org/</loc></url>
        <url><loc>https://example.org/a.html?b&amp;c</loc><lastmod>2026-05-03</lastmod></url>
        </urlset>

        """
      ])
  }

  @Test func fiftyThousandPagesAreOneFile() {
    #expect(files(50_000).map(\.address) == ["sitemap.xml"])
  }

  @Test func morePagesAreSharedOutAndNamedByAnIndex() throws {
    let files = files(100_001)
    #expect(files.map(\.address) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    #expect(
      files.first?.text == """
        <?xml version="1.0" encoding="utf-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://example.org/sitemap-1.xml</loc></sitemap>
        <sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>
        <sitemap><loc>https://example.org/sitemap-3.xml</loc></sitemap>
        </sitemapindex>

        """)
    let counts = files.dropFirst().map { $0.text.utf8.count { $0 == UInt8(ascii: "\n") } - 3 }
    #expect(counts == [50_000, 50_000, 1])
    #expect(try #require(files.last).text.contains("https://example.org/100000.html"))
  }
}
