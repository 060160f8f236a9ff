import Pictures
import Testing

@testable import SiteGenerator

/// Tiny whole sites with logos of few pixels.
@Suite struct LogoWorkTests {
  private func site(_ logo: [UInt8], _ name: String = "logo.png") throws -> TemporaryFolder {
    let site = try TemporaryFolder([
      "content/site.yaml": "title: The Care Net\nbase-url: https://example.org/\n",
      "content/groups/leeds/index.md": "---\nname: Leeds\narea: Leeds\nlogo: \(name)\n---\nHello.",
    ])
    try site.write(logo, to: "content/groups/leeds/\(name)")
    return site
  }

  private func problems(_ site: TemporaryFolder, _ change: (inout Build.Options) -> Void = { _ in }) async throws -> [Problem] {
    var options = Build.Options(site: site.path, output: "\(site.path)/output", themes: [Repository.themes], today: Read.today)
    change(&options)
    return try await Build(options).run().problems.filter { $0.rule == "logo" }
  }

  /// A mark on a see-through ground.
  private func mark(_ side: Int, on ground: Int) throws -> [UInt8] {
    let left = (ground - side) / 2
    let pixels = LogoSamples.picture(ground, ground) { x, y in
      (left..<left + side).contains(x) && (left..<left + side).contains(y) ? LogoSamples.navy : LogoSamples.nothing
    }
    return try PictureStudio.open().encode(pixels, as: .png)
  }

  /// It is said in a check, in a build from nothing, and in one that finds all in the cache and needs no libvips.
  @Test func aLogoOfFewPixelsIsSaidEachTime() async throws {
    let site = try site(try PhotoSamples.png(24, 20))
    let found = [
      try await problems(site) { $0.isCheckOnly = true }, try await problems(site), try await problems(site),
      try await problems(site) { $0.pictures = PictureSupport(leavingOut: "libvips") },
    ]
    for problems in found {
      let problem = try #require(problems.first)
      #expect(
        problems.count == 1 && problem.level == .look && problem.place.file == "content/groups/leeds/index.md" && problem.spot == "4:7")
      #expect(problem.message == "The logo \"groups/leeds/logo.png\" is only 24 by 20 pixels. So it is drawn small or blurred.")
      #expect(problem.suggestion == "An SVG file is best. A picture that is at least 96 pixels on its longer side will do.")
      #expect(HouseStyle.faults(in: problem) == [])
    }
  }

  @Test(arguments: [(95, 95, true), (96, 30, false), (40, 96, false), (200, 200, false)])
  func theLongerSideCounts(_ width: Int, _ height: Int, _ isSmall: Bool) async throws {
    #expect(try await problems(try site(try PhotoSamples.png(width, height))).isEmpty == !isSmall)
  }

  /// Empty space around is no part of a logo.
  @Test(arguments: [(40, true), (150, false)]) func whatIsSeenCounts(_ side: Int, _ isSmall: Bool) async throws {
    let problems = try await problems(try site(try mark(side, on: 300)))
    #expect(problems.isEmpty == !isSmall)
    for problem in problems {
      #expect(problem.message.contains("with empty space around") && problem.suggestion.hasSuffix("without the space."))
      #expect(HouseStyle.faults(in: problem) == [])
    }
  }

  /// 18 logos of 2 KB and 3,000 parts each are more than librsvg draws in one picture.
  @Test func heavyDrawingsComeInAsPictures() async throws {
    let groups = ["b": "a", "c": "b", "d": "c", "e": "d"].sorted { $0.key < $1.key }.map { id, part in
      "<g id='\(id)'>" + (0..<10).map { "<use href='#\(part)' x='\($0)'/>" }.joined() + "</g>"
    }
    let drawing =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'><defs><rect id='a' width='1' height='1'/>\(groups.joined())</defs>"
      + "<circle cx='50' cy='50' r='45' fill='#063'/><use href='#e'/><use href='#e' y='9'/><use href='#e' y='50'/></svg>"
    let site = try site(Array(drawing.utf8), "logo.svg")
    for number in 0..<18 {
      let text = "---\nname: Group \(number)\narea: Leeds\nlogo: logo.svg\n---\nHello."
      try site.write(Array(text.utf8), to: "content/groups/g\(number)/index.md")
      try site.write(Array(drawing.utf8), to: "content/groups/g\(number)/logo.svg")
    }
    let options = Build.Options(site: site.path, output: "\(site.path)/output", themes: [Repository.themes], today: Read.today)
    let summary = try await Build(options).run()
    #expect(!summary.remarks.contains { $0.contains("could not draw") })
    #expect(site.exists("output/logo-wall-1200x630.png"))
    #expect(site.exists("output/logos/g1.png"))
    #expect(try #require(site.text("output/logo-wall.svg")).contains("data:image/png"))
  }

  /// A drawing of ours that libvips refuses stops nothing.
  @Test func aDrawingThatIsRefusedIsLeftOutAndSaid() async throws {
    let folder = try TemporaryFolder()
    let making = PictureMaking(cache: PictureCache(folder.path), support: .whole)
    var pictures = SitePictures()
    let size = PictureSize(width: 20, height: 20)
    let broken = DrawnPicture(address: "broken.png", size: size) { .svg(Array("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>".utf8)) }
    let sound = DrawnPicture(address: "sound.png", size: size) { .svg(Lettermark.picture(name: "A", slug: "a", colours: .network).file()) }
    try await pictures.draw([broken, sound], making)
    #expect(pictures.drawn.keys.sorted() == ["sound.png"])
    #expect(
      pictures.remarks.text
        == "libvips could not draw broken.png, which was left out. Please look for a logo with very many parts, and send it as PNG.")
  }

  @Test func aDrawingHasNoPixels() async throws {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" width=\"9\" height=\"9\"><path d=\"M1 1h7v7z\"/></svg>"
    #expect(try await problems(try site(Array(drawing.utf8), "logo.svg")) == [])
  }
}
