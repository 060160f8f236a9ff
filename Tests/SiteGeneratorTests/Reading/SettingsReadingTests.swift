import Testing

@testable import SiteGenerator

@Suite struct SettingsReadingTests {
  @Test func readsEveryKey() throws {
    let (found, problems) = Read.settings(
      """
      title: The Care Net
      base-url: https://example.org/net
      language: cy
      description: Care, together.
      theme: plain
      logo: assets/logo.svg
      menu:
        - {label: About, page: pages/about.md}
        - label: Posts
          page: posts/
      contact:
        email: hello@example.org
        phone: 01632 960000
      social:
        - {name: Mastodon, url: https://example.social/@net}
      posts-per-page: 5
      abbreviations:
        DRE: Disability Rights England
      raw-html: clean
      strict: false
      """)
    #expect(problems == [])
    let settings = try #require(found)
    #expect(settings.title == "The Care Net")
    #expect(settings.baseURL == "https://example.org/net/")
    #expect(settings.language == "cy")
    #expect(settings.description == "Care, together.")
    #expect(settings.theme.value == "plain")
    #expect(settings.logo?.value == "assets/logo.svg")
    #expect(settings.menu.map(\.label) == ["About", "Posts"])
    #expect(settings.menu.map(\.page.line) == [8, 10])
    #expect(settings.contacts.map(\.kind) == ["email", "phone"])
    #expect(settings.social == [NamedLink(name: "Mastodon", address: "https://example.social/@net")])
    #expect(settings.postsPerPage == 5)
    #expect(settings.abbreviations == ["DRE": "Disability Rights England"])
    #expect(settings.rawHTML == .clean)
    #expect(!settings.isStrict)
  }

  @Test func aTitleIsEnough() throws {
    let (found, problems) = Read.settings("title: Net")
    #expect(problems == [])
    let settings = try #require(found)
    #expect(settings.baseURL == nil)
    #expect(settings.language == "en-GB")
    #expect(settings.theme.value == "care-net")
    #expect(settings.postsPerPage == 20)
    #expect(settings.rawHTML == .refuse)
    #expect(settings.isStrict)
  }

  @Test func contactAndSocialTakeShortForms() throws {
    let settings = try #require(Read.settings("title: Net\ncontact: a@example.org\nsocial: {X: https://x.com/net}").settings)
    #expect(settings.contacts.map(\.kind) == ["email"])
    #expect(settings.social.map(\.name) == ["X"])
  }

  @Test(arguments: [
    ("base-url: x", "settings", "1:1", "no title"), ("title: Net\nbase-url: example.org", "settings", "2:11", "not the address of a site"),
    ("title: Net\nbase-url: https://example.org/?a=b", "settings", "2:11", "not the address"),
    ("title: Net\nlanguage: english", "language", "2:11", "short name"),
    ("title: Net\ntheme: ../mine", "settings", "2:8", "theme's folder"),
    ("title: Net\nmenu:\n  - label: A", "settings", "3:1", "needs a `label` and a `page`"),
    ("title: Net\nmenu:\n  - {label: A, page: a.md, icon: b}", "front-matter", "3:28", "\"icon\" for the menu"),
    ("title: Net\ncontact: {email: nobody}", "contact", "2:11", "not an e-mail address"),
    ("title: Net\nsocial: {X: x.com/net}", "link-address", "2:10", "Begin it with `https://`."),
    ("title: Net\nposts-per-page: 0", "front-matter", "2:17", "from 1 to 1000"),
    ("title: Net\nraw-html: keep", "front-matter", "2:11", "It can be: refuse, clean."),
    ("title: Net\nstrict: perhaps", "front-matter", "2:9", "true or false"),
    ("title: Net\nbaseurl: https://example.org", "front-matter", "2:1", "Did you mean `base-url`?"),
  ])
  func explainsWhatItCannotUse(_ yaml: String, _ rule: String, _ spot: String, _ words: String) throws {
    let problem = try #require(Read.settings(yaml).problems.first { "\($0.message) \($0.suggestion)".contains(words) })
    #expect(problem.rule == rule)
    #expect(problem.spot == spot)
    #expect(HouseStyle.faults(in: problem) == [])
  }
}
