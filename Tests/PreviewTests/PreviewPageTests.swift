import Testing

@testable import Preview

@Suite struct PreviewPageTests {
  private func page(_ policy: String, at address: String = "a.html", isElsewhere: Bool = false) -> String {
    let html = """
      <!doctype html>
      <html>
      <head>
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      </head>
      <body>&lt;head>&lt;/head></body>
      </html>
      """
    let page = PreviewPage(Array(html.utf8), mark: "m1", assets: "a1", at: address, isElsewhere: isElsewhere)
    return String(decoding: page.bytes, as: UTF8.self)
  }

  @Test func itsScriptMayRunAndAskThisSiteAlone() {
    let whole = page("default-src 'none'; style-src 'self'; base-uri 'none'")
    #expect(whole.contains("content=\"default-src 'none'; style-src 'self'; base-uri 'self'; script-src 'self'; connect-src 'self'\""))
    #expect(page("script-src 'self'; connect-src 'none'").contains("content=\"script-src 'self'; connect-src 'self'\""))
    #expect(page("script-src 'sha256-x'").contains("content=\"script-src 'sha256-x' 'self'; connect-src 'self'\""))
  }

  @Test func theScriptKnowsThePage() {
    #expect(
      page("", at: "a&\"b.html").contains(
        "<script src=\"/_sitegen/preview.js\" data-page=\"a&amp;&quot;b.html\" data-mark=\"m1\" data-assets=\"a1\" defer></script>\n</head>"
      ))
  }

  @Test func aPageThatIsShownElsewhereKeepsItsLinks() {
    #expect(page("", isElsewhere: true).contains("<head><base href=\"/\">"))
    #expect(!page("").contains("<base"))
  }

  @Test func whatIsNoPageStaysAsItIs() {
    let text = Array("No head, no policy".utf8)
    #expect(PreviewPage(text, mark: "", assets: "", at: "a.html").bytes == text)
  }
}
