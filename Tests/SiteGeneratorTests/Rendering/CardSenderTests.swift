import Lettering
import Testing

@testable import SiteGenerator

@Suite struct CardSenderTests {
  @Test(
    arguments: [
      ([], 99, nil), (["Leeds Group"], 3, "Leeds Group"),
      (["Leeds Group", "York Independent Living"], 99, "Leeds Group and York Independent Living"),
      (["Leeds Group", "York Independent Living"], 30, "Leeds Group and 1 more group"),
      (["Leeds Group", "York Independent Living"], 9, "Leeds Group"),
      (["Leeds Group", "York", "Hull"], 99, "Leeds Group and 2 more groups"),
    ] as [([String], Int, String?)])
  func aCardNamesAsManyGroupsAsFit(_ groups: [String], _ room: Int, _ due: String?) {
    #expect(SiteWords().sender(groups, fits: { $0.count <= room }) == due)
  }

  @Test func aThemeSaysItInItsOwnWords() {
    let words = SiteWords(strings: ["twoGroups": "{second} a {first}", "oneMoreGroup": "{first} ac un arall"])
    #expect(words.sender(["Môn", "Arfon"], fits: { _ in true }) == "Arfon a Môn")
    #expect(words.sender(["Môn", "Arfon"], fits: { $0.contains("arall") }) == "Môn ac un arall")
    // Braces in a name are only words.
    #expect(SiteWords().sender(["{second}", "York"], fits: { _ in true }) == "{second} and York")
  }

  @Test func theFootHasRoomForTwoUsualNamesAndNotForTwoLongOnes() {
    let long = "The Long-Named Circle of Disabled People in and around Market Harborough"
    #expect(CardPress.fitsFoot("Leeds Group and York Independent Living"))
    #expect(!CardPress.fitsFoot("\(long) and \(long)") && !CardPress.fitsFoot("Leeds and 東京の会"))
  }

  @Test(arguments: [
    ("York Group", "Leeds Group and York Group"),
    ("The Long-Named Circle of Disabled People in and around Market Harborough", "Leeds Group and 1 more group"),
  ])
  func theCardOfAPostOfTwoGroupsSaysSoInPixelsAndInWords(_ second: String, _ sender: String) async throws {
    let theme = ThemeFolder(places: [Repository.themes]).read(Located("care-net")).theme
    let content = Sample.content {
      $0.settings.baseURL = "https://example.org/"
      $0.posts = [Sample.post("a", title: "Picnic", groups: ["leeds", "york"])]
      $0.groups = [Sample.group("leeds", name: "Leeds Group"), Sample.group("york", name: second)]
    }
    let site = await Linker.link(content, reserved: theme.addresses).site
    var made: [String: [UInt8]] = [:]
    for page in await Pages(of: site, theme: theme, layouts: Layouts(theme), folder: "/nowhere").all where page.path.contains("posts/a.") {
      if case .made(let make) = page.source { made[page.path] = try make() }
    }
    let press = CardPress(name: site.settings.title, mark: nil)
    #expect(made["sharing/posts/a.png"] == press.card(title: "Picnic", from: sender))
    let html = String(decoding: try #require(made["posts/a.html"]), as: UTF8.self)
    #expect(html.contains("<meta property=\"og:image:alt\" content=\"Picnic. \(sender). \(site.settings.title).\">"))
  }
}
