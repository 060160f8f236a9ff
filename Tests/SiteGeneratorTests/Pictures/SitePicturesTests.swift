import Foundation
import Pictures
import Testing

@testable import SiteGenerator

/// Tiny whole sites with real pictures.
@Suite struct SitePicturesTests {
  private static let secret = "Olive at 53.2307 N, 0.5406 W"

  private func site(_ post: String, _ files: [String: [UInt8]], settings: String = "") throws -> TemporaryFolder {
    let site = try TemporaryFolder([
      "content/site.yaml": "title: The Care Net\nbase-url: https://example.org/\n\(settings)",
      "content/posts/2026-05-03-picnic/index.md": post,
    ])
    for (name, bytes) in files { try site.write(bytes, to: "content/posts/2026-05-03-picnic/\(name)") }
    return site
  }

  private func build(_ site: TemporaryFolder, _ change: (inout Build.Options) -> Void = { _ in }) async throws -> Summary {
    var options = Build.Options(
      site: site.path, output: "\(site.path)/output", themes: [Repository.themes], today: Read.today)
    change(&options)
    return try await Build(options).run()
  }

  private func names(_ site: TemporaryFolder, in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(site.path)/\(folder)")) ?? []).sorted()
  }

  @Test func aPhotoComesInWidthsThatFitAndTellsNothing() async throws {
    let site = try site(
      "---\ntitle: Picnic\n---\n![The lake](lake.jpg \"In May\")", ["lake.jpg": try PhotoSamples.jpeg(1000, 600, secret: Self.secret)])
    let summary = try await build(site)
    #expect(summary.problems.map(\.text) == [])
    let files = names(site, in: "output/posts/picnic")
    #expect(
      files == [
        "lake-1000w.jpg", "lake-1000w.webp", "lake-480w.jpg", "lake-480w.webp", "lake-800w.jpg", "lake-800w.webp",
      ])
    for file in files {
      let bytes = try #require(readBytes(of: "\(site.path)/output/posts/picnic/\(file)"))
      #expect(PictureSize.stated(by: bytes)?.width == Int(file.filter(\.isNumber)))
      #expect(String(decoding: bytes, as: UTF8.self).contains("Olive") == false)
    }
    let page = try #require(site.text("output/posts/picnic.html"))
    #expect(page.contains("srcset=\"../posts/picnic/lake-480w.webp 480w, ../posts/picnic/lake-800w.webp 800w, "))
    #expect(page.contains("alt=\"The lake\" width=\"1000\" height=\"600\"") && page.contains("<figcaption>In May</figcaption>"))
  }

  @Test func whatWasMadeIsKeptAndUsedAgain() async throws {
    let site = try site("---\ntitle: Picnic\n---\n![The lake](lake.jpg)", ["lake.jpg": try PhotoSamples.jpeg(600, 400)])
    _ = try await build(site)
    let kept = names(site, in: ".sitegen/pictures")
    #expect(kept.contains { $0.contains(".600x400.") && $0.hasSuffix(".jpg") } && kept.contains("read-me.txt"))
    // With libvips switched off, what is there shows that it was not needed.
    try FileManager.default.removeItem(atPath: "\(site.path)/output")
    let summary = try await build(site) { $0.pictures = PictureSupport(leavingOut: "libvips") }
    #expect(summary.remarks.filter { $0.contains("libvips") } == [])
    #expect(names(site, in: "output/posts/picnic").contains("lake-600w.webp"))
    #expect(names(site, in: ".sitegen/pictures") == kept)
  }

  /// A file in the way stands for a folder that nobody may write to: tests may run as somebody who may write everywhere.
  @Test func whatCannotBeKeptInTheSitesFolderIsKeptInTheOutputs() async throws {
    let site = try site("---\ntitle: Picnic\n---\n![The lake](lake.jpg)", ["lake.jpg": try PhotoSamples.jpeg(600, 400)])
    #expect(try await build(site).remarks.filter { $0.contains("kept") } == [])
    try FileManager.default.removeItem(atPath: "\(site.path)/.sitegen")
    try site.write("a file", to: ".sitegen")
    let summary = try await build(site)
    #expect(summary.remarks.contains { $0.contains("/.sitegen/pictures, so new pictures are kept in output/.sitegen/pictures.") })
    #expect(names(site, in: "output/.sitegen/pictures").contains { $0.contains(".600x400.") && $0.hasSuffix(".jpg") })
    #expect(names(site, in: "output/posts/picnic").contains("lake-600w.webp") && site.text(".sitegen") == "a file")
  }

  @Test func twoBuildsFromNothingMakeTheSameBytes() async throws {
    let photo = try PhotoSamples.jpeg(700, 500)
    var found: [[String: [UInt8]]] = []
    for _ in 1...2 {
      let site = try site("---\ntitle: Picnic\nimage: lake.jpg\nimage-description: The lake\n---\nHello.", ["lake.jpg": photo])
      _ = try await build(site)
      let files = names(site, in: "output/posts/picnic").map { ($0, readBytes(of: "\(site.path)/output/posts/picnic/\($0)") ?? []) }
      let walls = ["logo-wall-1200x630.png", "sharing/index.png"].map { ($0, readBytes(of: "\(site.path)/output/\($0)") ?? []) }
      found.append(Dictionary(uniqueKeysWithValues: files + walls))
    }
    #expect(found[0] == found[1] && found[0].count == 7)
  }

  @Test func checkingLooksAtPicturesAndKeepsNothing() async throws {
    let photo = try PhotoSamples.jpeg(600, 400)
    let site = try site("---\ntitle: Picnic\n---\n![The lake](lake.jpg)", ["lake.jpg": Array(photo.prefix(photo.count / 2))])
    let summary = try await build(site) { $0.isCheckOnly = true }
    #expect(summary.problems.map(\.rule) == ["picture-file"])
    #expect(!site.exists(".sitegen") && !site.exists("output"))
  }

  @Test func aPhotoThatBreaksOffIsAProblemWhereItIsNamed() async throws {
    let photo = try PhotoSamples.jpeg(600, 400)
    let site = try site("---\ntitle: Picnic\n---\nHello.\n\n![The lake](lake.jpg)", ["lake.jpg": Array(photo.prefix(photo.count / 2))])
    let summary = try await build(site)
    let problem = try #require(summary.problems.first)
    #expect(problem.spot == "6:1" && problem.message.contains("posts/2026-05-03-picnic/lake.jpg") && problem.message.contains("breaks off"))
    #expect(HouseStyle.faults(in: problem) == [])
    #expect(!site.exists("output/index.html"))
  }

  /// In a site that moves in, the rest is published, and words stand for the picture.
  @Test func noPageShowsAPictureThatIsNotThere() async throws {
    let site = try site(
      "---\ntitle: Picnic\nimage: lake.jpg\nimage-description: The lake\n---\n![The lake again](lake.jpg)",
      ["lake.jpg": [0xFF, 0xD8, 0xFF]],
      settings: "strict: false\n")
    _ = try await build(site)
    let page = try #require(site.text("output/posts/picnic.html"))
    #expect(!page.contains("lake.jpg") && page.contains("The lake again"))
  }

  @Test(arguments: ["libvips", "jpeg", "jpeg,png,webp,svg,gif"])
  func withoutLoadersPicturesAreCleanedAndTheSummarySaysSo(_ leftOut: String) async throws {
    let site = try site(
      "---\ntitle: Picnic\n---\n![The lake](lake.jpg)", ["lake.jpg": try PhotoSamples.jpeg(600, 400, secret: Self.secret)])
    let summary = try await build(site) { $0.pictures = PictureSupport(leavingOut: leftOut) }
    #expect(!summary.stopped && summary.remarks.contains { $0.contains("libvips") })
    let bytes = try #require(readBytes(of: "\(site.path)/output/posts/picnic/lake.jpg"))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("Olive"))
    #expect(site.text("output/posts/picnic.html")?.contains("<img src=\"../posts/picnic/lake.jpg\" alt=\"The lake\" width=\"600\"") == true)
  }

  @Test func whatMovesIsAStillWithALinkToTheCleanedFile() async throws {
    let site = try site("---\ntitle: Picnic\n---\n![A hand waves](wave.gif)", ["wave.gif": PhotoSamples.movingGIF])
    let summary = try await build(site)
    #expect(summary.problems.map(\.text) == [])
    #expect(names(site, in: "output/posts/picnic").contains("wave.gif"))
    let page = try #require(site.text("output/posts/picnic.html"))
    #expect(page.contains("wave-1w.png\" alt=\"A hand waves\"") && page.contains("<a class=\"moving\" href=\"../posts/picnic/wave.gif\">"))
  }

  /// Lists show the still alone: a card is one link.
  @Test func aPostsOwnPictureThatMovesIsAStillWithALinkOnThePostAlone() async throws {
    let site = try site(
      "---\ntitle: Picnic\nimage: wave.gif\nimage-description: A hand waves\n---\nHello.", ["wave.gif": PhotoSamples.movingGIF])
    let summary = try await build(site)
    #expect(summary.problems.map(\.text) == [])
    let page = try #require(site.text("output/posts/picnic.html"))
    #expect(page.contains("src=\"../posts/picnic/wave-1w.png\" alt=\"A hand waves\""))
    #expect(
      page.contains(
        "<a class=\"moving\" href=\"../posts/picnic/wave.gif\">See it move: A hand waves <span class=\"file\">(GIF picture, 1 KB)</span></a>"
      ))
    let list = try #require(site.text("output/posts/index.html"))
    #expect(list.contains("wave-1w.png") && !list.contains("wave.gif"))
  }

  /// Where this computer can make no still, words stand for it.
  @Test func whatMovesIsNeverShownMoving() async throws {
    let site = try site(
      "---\ntitle: Picnic\nimage: wave.gif\nimage-description: A hand waves\n---\n![Another hand](wave.gif)",
      ["wave.gif": PhotoSamples.movingGIF])
    for leftOut in ["libvips", "gif", "png,webp", "png"] {
      _ = try await build(site) {
        $0.pictures = PictureSupport(leavingOut: leftOut)
        $0.output = "\(site.path)/without \(leftOut)"
      }
      let page = try #require(site.text("without \(leftOut)/posts/picnic.html"))
      #expect(!page.contains("src=\"../posts/picnic/wave.gif\""), "without \(leftOut)")
      #expect(page.contains("Another hand <a class") && page.split(separator: "<a class=\"moving\"").count == 3, "without \(leftOut)")
    }
  }

  @Test(arguments: [(1500, 1000, true), (700, 900, true), (500, 400, false)])
  func aPostIsSharedWithItsOwnPictureWhereThatIsLargeEnough(_ width: Int, _ height: Int, _ isOwn: Bool) async throws {
    let site = try site(
      "---\ntitle: Picnic by the lake\nimage: lake.jpg\nimage-description: The lake in May\n---\nHello.",
      ["lake.jpg": try PhotoSamples.jpeg(width, height)])
    _ = try await build(site)
    let page = try #require(site.text("output/posts/picnic.html"))
    let address = isOwn ? "posts/picnic/lake-share.jpg" : "sharing/posts/picnic.png"
    #expect(page.contains("<meta property=\"og:image\" content=\"https://example.org/\(address)\">"))
    let size = try #require(readBytes(of: "\(site.path)/output/\(address)").flatMap { PictureSize.stated(by: $0) })
    #expect(page.contains("<meta property=\"og:image:width\" content=\"\(size.width)\">"))
    #expect(page.contains("<meta property=\"og:image:height\" content=\"\(size.height)\">"))
    #expect(page.contains("og:image:alt\" content=\"\(isOwn ? "The lake in May" : "Picnic by the lake. The Care Net.")\">"))
    #expect(size.width <= 1200 && size.height <= 630 && abs(size.aspect - 1200.0 / 630) < 0.01)
  }

  @Test func assetsAndLinkedPicturesLoseWhatACameraWrote() async throws {
    let photo = try PhotoSamples.jpeg(300, 200, secret: Self.secret)
    let site = try site("---\ntitle: Picnic\n---\n[The lake](lake.jpg)", ["lake.jpg": photo])
    try site.write(photo, to: "content/assets/lake.jpg")
    _ = try await build(site)
    for file in ["posts/picnic/lake.jpg", "assets/lake.jpg"] {
      let bytes = try #require(readBytes(of: "\(site.path)/output/\(file)"))
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Olive"))
      #expect(PictureSize.stated(by: bytes) == PictureSize(width: 300, height: 200))
    }
  }

  /// The size beside a link is that of the cleaned file, whether it was cleaned now or in a build before.
  @Test func aSecondBuildKnowsHowLargeACleanedPictureIs() async throws {
    let photo = try PhotoSamples.jpeg(300, 200, secret: String(repeating: "Olive ", count: 9000))
    let site = try site("---\ntitle: Picnic\n---\n[The lake](lake.jpg)", ["lake.jpg": photo])
    _ = try await build(site)
    let page = try #require(site.text("output/posts/picnic.html"))
    let count = try #require(readBytes(of: "\(site.path)/output/posts/picnic/lake.jpg")).count
    #expect(photo.count > count + 50_000 && page.contains("(JPEG picture, \(FilePublishing.sizeText(count)))"))
    let cache = PictureCache("\(site.path)/.sitegen/pictures")
    #expect(PictureMaking(cache: cache, support: .whole).known(Fingerprint(of: photo))?.count == count)
    let again = try await build(site)
    #expect(again.written?.written == 0 && site.text("output/posts/picnic.html") == page)
  }

  /// A photo can have any name; what it is stands in its first bytes.
  @Test(arguments: ["lake.jfif", "lake", "lake.jpg_original", "lake.pdf"]) func aPhotoOfAnyNameIsCleaned(_ name: String) async throws {
    let site = try site("---\ntitle: Picnic\n---\n[The lake](\(name))", [name: try PhotoSamples.jpeg(300, 200, secret: Self.secret)])
    _ = try await build(site)
    let bytes = try #require(readBytes(of: "\(site.path)/output/posts/picnic/\(name)"))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("Olive"))
  }

  @Test(arguments: [("lake.heic", "\0\0\0\u{18}ftypheic"), ("lake.jpg", "\0\0\0\u{18}ftypheic"), ("lake.dng", "II*\0")])
  func aPhotoThatCannotBeCleanedIsTurnedAway(_ name: String, _ start: String) async throws {
    let site = try site("---\ntitle: Picnic\n---\n[The lake](\(name))", [name: Array(start.utf8) + [UInt8](repeating: 7, count: 99)])
    let summary = try await build(site)
    let problem = try #require(summary.problems.first)
    #expect(problem.rule == "picture-file" && problem.isUnsafe && problem.message.contains("the place where it was taken"))
    #expect(HouseStyle.faults(in: problem) == [])
    #expect(summary.stopped && !site.exists("output/posts/picnic/\(name)"))
  }

  /// Each is made on a core of its own, and all have one place in the cache.
  @Test func manyPostsCanShowTheSamePhoto() async throws {
    let site = try site("---\ntitle: Picnic\n---\n![The lake](lake.jpg)", ["lake.jpg": try PhotoSamples.jpeg(300, 200)])
    for number in 1...12 {
      try site.write(
        "---\ntitle: Day \(number)\n---\n![The lake](lake.jpg)", to: "content/posts/2026-04-\(number + 10)-day-\(number)/index.md")
      try site.write(try PhotoSamples.jpeg(300, 200), to: "content/posts/2026-04-\(number + 10)-day-\(number)/lake.jpg")
    }
    let summary = try await build(site)
    #expect(!summary.stopped && names(site, in: ".sitegen/pictures").allSatisfy { !$0.hasSuffix(".new") })
  }

  /// In a site that moves in, a link to a file that is not published is words alone.
  @Test func noLinkLeadsToABrokenPicture() async throws {
    let site = try site(
      "---\ntitle: Picnic\n---\nSee [the lake](lake.jpg).", ["lake.jpg": [0xFF, 0xD8, 0xFF]], settings: "strict: false\n")
    _ = try await build(site)
    #expect(site.text("output/posts/picnic.html")?.contains("<p>See the lake.</p>") == true)
  }
}
