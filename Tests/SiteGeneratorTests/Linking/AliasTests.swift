import Testing

@testable import SiteGenerator

@Suite struct AliasTests {
  @Test(arguments: [
    ("/2014/05/picnic/", "2014/05/picnic/index.html"), ("2014/05/picnic", "2014/05/picnic/index.html"), ("old.html", "old.html"),
    ("/old.HTM", "old.HTM"), ("old.html/", "old.html/index.html"), ("picnic.php", "picnic.php/index.html"),
    ("/?p=12", nil), ("about?x=1", "about/index.html"), ("about/#team", "about/index.html"), ("a/./b/../c/", "a/c/index.html"),
    ("caf%C3%A9/", "café/index.html"),
  ])
  func oldAddressesBecomeFiles(_ written: String, _ address: String?) {
    #expect(Alias.address(of: written) == address)
  }

  @Test(arguments: [
    "", "/", "..", "../x", "/../x", "%2e%2e/x", "//example.org/x", "https://example.org/x", "a\\b", "a%5Cb", "a%00b", ".sitegen/manifest",
    ".htaccess", "con/", "a/nul.html", "a:b", "a b", "a\nb", "a%0Ab.html", "x/.git/y.html", "a*b", String(repeating: "a", count: 200),
  ])
  func whatCanBeNoFileIsTurnedAway(_ written: String) {
    #expect(Alias.address(of: written) == nil)
  }
}
