import Testing

@testable import SiteGenerator

@Suite struct RootTests {
  @Test(arguments: [
    ("index.html", "posts/a.html", "", "posts/a.html"), ("posts/a.html", "index.html", "", "../index.html"),
    ("posts/a.html", "posts/b.html", "", "../posts/b.html"), ("2014/05/a/index.html", "posts/b.html", "", "../../../posts/b.html"),
    ("posts/a.html", "posts/b.html", "food", "../posts/b.html#food"), ("posts/a.html", "", "food", "#food"),
    ("index.html", "my photo.jpg", "", "my%20photo.jpg"), ("index.html", "a.html", "café au lait", "a.html#caf%C3%A9%20au%20lait"),
    ("index.html", "javascript:x", "", "javascript%3Ax"),
  ])
  func linksAreRelativeToThePage(_ page: String, _ address: String, _ fragment: String, _ href: String) {
    #expect(Root(of: page).href(address, fragment: fragment) == href)
    #expect(!Root(of: page).isAbsolute)
  }

  @Test(arguments: [
    ("posts/b.html", "", "https://example.org/net/posts/b.html"), ("posts/b.html", "food", "https://example.org/net/posts/b.html#food"),
    ("", "food", "https://example.org/net/posts/a.html#food"), ("é.html", "", "https://example.org/net/%C3%A9.html"),
  ])
  func linksInFeedsAreWhole(_ address: String, _ fragment: String, _ href: String) {
    #expect(Root(absolute: "https://example.org/net/", page: "posts/a.html").href(address, fragment: fragment) == href)
  }
}
