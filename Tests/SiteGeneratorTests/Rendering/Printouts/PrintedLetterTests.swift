import Testing

@testable import SiteGenerator

@Suite struct PrintedLetterTests {
  private func page(_ letter: String, _ change: (inout Resource) -> Void = { _ in }) throws -> (html: String, date: String) {
    var resource = Sample.resource("records", title: "Your <records> & more", letter: letter)
    change(&resource)
    let page = try #require(PrintedLetter(resource, language: "en-GB")).page
    return (page.html, page.date)
  }

  @Test func standsAlone() throws {
    let html = try page("Dear [[Name]],").html
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\" dir=\"ltr\">\n<meta charset=\"utf-8\">\n"))
    #expect(html.contains("<title>Your &lt;records&gt; &amp; more</title>"))
    #expect(html.contains("default-src 'none'") && !html.contains("<script") && !html.contains("<link") && !html.contains("url("))
    #expect(html.hasSuffix("<p>Dear <span class=\"blank blank-text\" data-field=\"0\"><span class=\"unseen\"> </span>Name</span>,</p>\n"))
  }

  @Test(arguments: [
    ("## A\n\n### B\n\n#### C", "<h1 class=\"letter-title\">A</h1>\n<h2>B</h2>\n<h3>C</h3>\n"),
    ("## A\n\n## B\n\n### C", "<h1>A</h1>\n<h1>B</h1>\n<h2>C</h2>\n"),
    ("a\\\nb *c* **d**", "<p>a<br>b <i>c</i> <b>d</b></p>\n"), ("\\<em> x", "<p>&lt;em&gt; x</p>\n"),
  ])
  func headingsBeginAtTheTop(_ letter: String, _ expected: String) throws {
    #expect(try page(letter).html.hasSuffix("<body>\n\(expected)"))
  }

  /// A rule for one direction alone would win over those for gaps of several lines, and cut their lines short.
  @Test func itsStyleHasNoSideOfItsOwn() {
    #expect(["[dir", "left", "right"].allSatisfy { !PrintedStyle.css.contains($0) })
  }

  @Test func bearsLanguageAndDayOfReview() throws {
    #expect(try page("A").date == "19800101")
    let (html, date) = try page("A") {
      $0.entry.language = "ar"
      $0.review = Resource.Review(by: "An adviser", date: Sample.day("2026-05-03"))
    }
    #expect(date == "20260503" && html.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(PrintedLetter(Sample.resource("guide"), language: "en") == nil)
  }
}
