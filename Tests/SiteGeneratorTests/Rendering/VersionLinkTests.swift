import Testing

@testable import SiteGenerator

@Suite struct VersionLinkTests {
  private static let layout = "{{#versions}}{{language}} {{direction}} {{label}} {{href}};{{/versions}}"

  private func shown(_ slug: String) async throws -> String {
    let site = await Sample.site {
      $0.resources = [
        Sample.resource("a", title: "Your records"), Sample.resource("a", title: "Eich cofnodion", version: "cy"),
        Sample.resource("a", title: "Records", version: "easy-read"), Sample.resource("a", title: "آپ", version: "ur"),
        Sample.resource("a", title: "Tlhingan", version: "tlh"),
      ]
    }
    let number = try #require(site.resources.firstIndex { $0.entry.slug == slug })
    let context = Sample.context(site, at: "resources/a.html")
    let frame = PageFrame("resource", title: "A", address: "resources/a.html", context: context)
    return try Sample.filled(Self.layout, frame, ResourceView.type, ResourceView(resource: number, context: context))
  }

  @Test func thePlainPageLeadsToEveryVersion() async throws {
    #expect(
      try await shown("a")
        == "cy ltr Cymraeg ../resources/a-cy.html;en-GB ltr Easy Read ../resources/a-easy-read.html;"
        + "tlh ltr Tlhingan ../resources/a-tlh.html;ur rtl اردو ../resources/a-ur.html;")
  }

  @Test func aVersionLeadsToThePlainPageByItsTitle() async throws {
    #expect(try await shown("a-cy").hasPrefix("en-GB ltr Your records ../resources/a.html;en-GB ltr Easy Read"))
  }

  @Test(arguments: [
    ("cy", "Cymraeg"), ("gd", "Gàidhlig"), ("ga", "Gaeilge"), ("pl", "Polski"), ("ur", "اردو"), ("pa", "ਪੰਜਾਬੀ"), ("cy-GB", "Cymraeg"),
    ("PT-br", "Português (Brasil)"), ("pt-PT", "Português"), ("zh-Hant-HK", "繁體中文"), ("tlh", nil),
  ])
  func languagesHaveTheirOwnNames(_ tag: String, _ name: String?) {
    #expect(LanguageName.own(of: tag) == name)
  }
}
