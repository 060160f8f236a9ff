import Pictures
import QRCodes
import Testing

@testable import SiteGenerator

@Suite struct PackPagesTests {
  /// Pages of a site with these groups, by address.
  private func pages(
    _ groups: [Group], drawn: [String: Int] = [:], logos: [LogoArt?] = [], words: [String: String] = [:],
    _ change: (inout Content) -> Void = { _ in }
  ) async throws -> [String: String] {
    var theme = ThemeFolder(places: [Repository.themes]).read(Located("care-net")).theme
    theme.advertWords.strings.merge(words) { $1 }
    let (site, _) = await Linker.link(
      Sample.content {
        $0.groups = groups
        change(&$0)
      }, reserved: theme.addresses)
    var pictures = SitePictures()
    pictures.drawn = drawn.mapValues {
      PictureCache.File(path: "/nowhere", size: PictureSize(width: 1200, height: 630), count: $0, ending: "png")
    }
    pictures.logos.groups = logos
    let all = await Pages(of: site, theme: theme, layouts: Layouts(theme), folder: "/nowhere", pictures: pictures).all
    var made: [String: String] = [:]
    for page in all where page.path.hasPrefix("groups/") || page.path == "sitemap.xml" {
      guard case .made(let make) = page.source else { continue }
      made[page.path] = String(decoding: try make(), as: UTF8.self)
    }
    return made
  }

  private func page(_ path: String, _ groups: [Group] = [PackSamples.group().item], drawn: [String: Int] = [:]) async throws -> String {
    try #require(try await pages(groups, drawn: drawn)[path])
  }

  @Test func eachGroupHasItsPack() async throws {
    let made = try await pages([PackSamples.group().item])
    for file in [
      "pack.html", "joined-1200x630.svg", "joined-1200x1200.svg", "advert.svg", "advert.txt", "advert-a4.html", "advert-a5.html",
    ] {
      #expect(made["groups/fens/\(file)"] != nil, "\(file)")
    }
    #expect(try #require(made["groups/fens.html"]).contains("href=\"../groups/fens/pack.html\""))
  }

  @Test func onlyThePackItselfIsInTheSiteMap() async throws {
    let map = try #require(try await pages([PackSamples.group().item])["sitemap.xml"])
    #expect(map.contains("groups/fens/pack.html"))
    #expect(!map.contains("advert-a"))
  }

  @Test func whatWasNotDrawnIsNotOffered() async throws {
    let without = try await page("groups/fens/pack.html")
    #expect(!without.contains(".png\" download") && without.contains("groups/fens/advert.svg\" download"))
    let with = try await page("groups/fens/pack.html", drawn: ["groups/fens/joined-1200x630.png": 123_456])
    #expect(with.contains("href=\"../../groups/fens/joined-1200x630.png\" download"))
    #expect(with.contains("(PNG picture, 123 KB)"))
    #expect(!with.contains("advert.png"))
  }

  /// Whether a logo was sent decides nothing: one that breaks off is none that we could draw.
  @Test(arguments: [true, false]) func initialsAreExplainedWhereThereIsNothingToDraw(_ wasNotSent: Bool) async throws {
    var group = PackSamples.group().item
    group.isLettermark = wasNotSent
    let words = "<p>Initials stand in for this group’s logo for now.</p>"
    #expect(try #require(try await pages([group], logos: [nil])["groups/fens/pack.html"]).contains(words))
    #expect(try #require(try await pages([group], logos: [LogoSamples.art()])["groups/fens/pack.html"]).contains(words) == false)
  }

  /// A sheet whose theme has left the heading above the ways empty has no empty one.
  @Test func anEmptySentenceLeavesNoEmptyHeading() async throws {
    let advert = try await page("groups/fens/advert-a4.html")
    #expect(advert.contains("<h3>How to join</h3>"))
    let silent = try await pages([PackSamples.group().item], words: ["howToJoin": "", "call": ""])
    let sheet = try #require(silent["groups/fens/advert-a4.html"])
    #expect(!sheet.contains("<h3>") && sheet.contains(">Get involved with Fens Together</h2>"))
  }

  @Test func linksLeadBackAndOn() async throws {
    let pack = try await page("groups/fens/pack.html")
    for address in [
      "groups/fens.html", "logo-wall.html", "groups/fens/advert-a4.html", "groups/fens/advert-a5.html", "groups/fens/advert.txt",
    ] {
      #expect(pack.contains("href=\"../../\(address)\""), "\(address)")
    }
    let advert = try await page("groups/fens/advert-a4.html")
    #expect(advert.contains("href=\"../../groups/fens/advert-a5.html\"") && advert.contains("href=\"../../groups/fens/pack.html\""))
  }

  @Test func onlyThePackRunsAScript() async throws {
    let pack = try await page("groups/fens/pack.html")
    #expect(pack.contains("script-src 'self'; connect-src 'none'") && pack.contains("theme/copy.js"))
    let advert = try await page("groups/fens/advert-a4.html")
    #expect(!advert.contains("script-src") && !advert.contains("<script"))
  }

  @Test(arguments: ["advert-a4.html", "advert-a5.html"])
  func theCodeIsThatOfTheAddressBelowIt(_ file: String) async throws {
    let advert = try await page("groups/fens/\(file)")
    let code = try #require(QRCode("https://example.org/groups/fens.html"))
    #expect(advert.contains("<path d=\"\(code.path)\" fill=\"#000\"/>"))
    #expect(advert.contains("viewBox=\"-4 -4 \(code.side + 8) \(code.side + 8)\""))
    #expect(advert.contains("example.org/groups/fens.html</p>"))
  }

  @Test func withoutAnAddressThereIsNoCode() async throws {
    let made = try await pages([PackSamples.group().item]) { $0.settings.baseURL = nil }
    let advert = try #require(made["groups/fens/advert-a4.html"])
    for absent in ["advert-code", "advert-address", "camera", "QR"] { #expect(!advert.contains(absent), "\(absent)") }
    #expect(advert.contains("Look for us in the list of groups of The Care Net."))
    #expect(try #require(made["groups/fens/pack.html"]).contains("Look for us"))
  }

  @Test(arguments: ["pack.html", "advert-a4.html", "advert-a5.html"])
  func namesAreEscaped(_ file: String) async throws {
    let html = try await page("groups/awkward/\(file)", [PackSamples.awkward.item])
    #expect(html.contains("Ann &amp; Bob"))
    #expect(!html.contains("<b>\"group\"") && !html.contains("<script>alert"))
  }

  @Test(arguments: ["pack.html", "advert-a4.html"])
  func anExampleSaysThatItIsOne(_ file: String) async throws {
    let example = try await page("groups/fens/\(file)", [PackSamples.group(isExample: true).item])
    let real = try await page("groups/fens/\(file)")
    #expect(example.contains("This is an example. The group is made up."))
    #expect(!real.contains("made up"))
  }

  @Test func noTwoPagesShareATitle() async throws {
    let made = try await pages([
      PackSamples.group("Leeds", slug: "a").item, PackSamples.group("Leeds", area: "Kent", slug: "b").item,
      PackSamples.group("Leeds", area: "Kent", slug: "c").item,
    ])
    let titles = made.filter { $0.key.hasSuffix(".html") }.compactMap { $0.value.firstMatch(of: /<title>(.*?)<\/title>/)?.1 }
    #expect(titles.count == 13)
    #expect(Set(titles).count == titles.count)
  }

  @Test func nothingElseCanTakeAnAddressOfAPack() async {
    let content = Sample.content {
      $0.groups = [PackSamples.group().item]
      $0.posts = [Sample.post("a", aliases: ["groups/fens/pack.html", "groups/fens/advert.png"])]
    }
    let problems = await Linker.link(content).problems
    #expect(problems.filter { $0.rule == "address" }.count == 2)
  }
}
