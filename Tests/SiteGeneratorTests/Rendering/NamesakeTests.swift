import Testing

@testable import SiteGenerator

/// Links with the same words lead to the same page (WCAG 2.4.9).
@Suite struct NamesakeTests {
  @Test func groupsOfOneNameAreToldApartInTheirLinks() async throws {
    let theme = ThemeFolder(places: [Repository.themes]).read(Located("care-net")).theme
    let content = Sample.content {
      $0.groups = [
        Sample.group("ely-1", name: "Ely", area: "Cambridgeshire"), Sample.group("ely-2", name: "Ely", area: "Cardiff"),
        Sample.group("york", name: "York"),
      ]
    }
    let site = await Linker.link(content, reserved: theme.addresses).site
    let pages = await Pages(of: site, theme: theme, layouts: Layouts(theme), folder: "/nowhere").all
    for list in ["groups/index.html", "logo-wall.html"] {
      guard case .made(let make) = try #require(pages.first { $0.path == list }).source else { continue }
      let html = String(decoding: try make(), as: UTF8.self)
      #expect(
        html.contains(">Ely<span class=\"unseen\">, Cambridgeshire</span></a>")
          && html.contains(">Ely<span class=\"unseen\">, Cardiff</span></a>"))
      #expect(html.contains(">York</a>"))
    }
  }
}
