import Markdown
import Pictures
import Testing

@testable import SiteGenerator

@Suite struct BodyWriterTests {
  private func html(_ markdown: String, _ targets: [Target], root: Root = Root(of: "posts/picnic.html"), shelf: PictureShelf = .empty)
    -> String
  {
    let writer = BodyWriter(document: Document(parsing: markdown), targets: targets, root: root, pictures: shelf)
    return String(decoding: writer.html(), as: UTF8.self).trimmed
  }

  private static let size = PictureSize(width: 3, height: 2)

  @Test(
    arguments: [
      (.page(address: "groups/leeds.html", fragment: ""), "<a href=\"../groups/leeds.html\">words</a>"),
      (.page(address: "about.html", fragment: "team"), "<a href=\"../about.html#team\">words</a>"),
      (.page(address: "", fragment: "food"), "<a href=\"#food\">words</a>"),
      (.file(address: "a b.pdf", kind: "PDF", size: 1500), "<a href=\"../a%20b.pdf\">words<span class=\"file\"> (PDF, 2 KB)</span></a>"),
      (.picture(address: "lake.jpg", size: nil), "<a href=\"../lake.jpg\">words</a>"),
      (.elsewhere("https://example.org/?a=b&c='d'"), "<a href=\"https://example.org/?a=b&amp;c=&#39;d&#39;\">words</a>"),
      (.elsewhere("https://youtu.be/x"), "<a href=\"https://youtu.be/x\">words</a>"), (.nothing, "words"),
    ] as [(Target, String)])
  func linksAmongWords(_ target: Target, _ link: String) {
    #expect(html("See [words](x.md).", [target]) == "<p>See \(link).</p>")
  }

  @Test(
    arguments: [
      (.page(address: "about.html", fragment: ""), "<p><a href=\"../about.html\">words</a></p>"), (.nothing, "<p>words</p>"),
      (
        .file(address: "a.pdf", kind: "<K>", size: 1),
        "<p><a href=\"../a.pdf\">words<span class=\"file\"> (&lt;K&gt;, 1 KB)</span></a></p>"
      ),
      (.elsewhere("https://example.org/"), "<p><a href=\"https://example.org/\">words</a></p>"),
      (
        .elsewhere("https://www.youtube.com/watch?v=x"),
        "<p class=\"video\"><a href=\"https://www.youtube.com/watch?v=x\">words<span class=\"file\"> (video on YouTube)</span></a></p>"
      ),
      (
        .elsewhere("HTTPS://Vimeo.com:443/1"),
        "<p class=\"video\"><a href=\"HTTPS://Vimeo.com:443/1\">words<span class=\"file\"> (video on Vimeo)</span></a></p>"
      ),
      (.elsewhere("https://youtube.com.evil.example/"), "<p><a href=\"https://youtube.com.evil.example/\">words</a></p>"),
      (.elsewhere("https://youtube.com@evil.example/"), "<p><a href=\"https://youtube.com@evil.example/\">words</a></p>"),
    ] as [(Target, String)])
  func linksAlone(_ target: Target, _ whole: String) {
    #expect(html("[words](x.md)", [target]) == whole)
  }

  @Test(
    arguments: [
      (.picture(address: "lake.jpg", size: size), "<img src=\"../lake.jpg\" alt=\"The lake\" width=\"3\" height=\"2\" decoding=\"async\">"),
      (.picture(address: "lake.jpg", size: nil), "<img src=\"../lake.jpg\" alt=\"The lake\" decoding=\"async\">"),
      (.elsewhere("https://example.org/a?b&c"), "<a href=\"https://example.org/a?b&amp;c\">The lake</a>"), (.nothing, "The lake"),
      (.page(address: "about.html", fragment: ""), "The lake"), (.file(address: "a.pdf", kind: "PDF", size: 1), "The lake"),
    ] as [(Target, String)])
  func picturesAmongWordsAloneAndWithACaption(_ target: Target, _ picture: String) {
    #expect(html("See ![The lake](x.jpg) here.", [target]) == "<p>See \(picture) here.</p>")
    #expect(html("![The lake](x.jpg)", [target]) == "<p class=\"picture\">\(picture)</p>")
    #expect(
      html("![The lake](x.jpg \"In <May>\")", [target])
        == "<figure class=\"picture\">\(picture)<figcaption>In &lt;May&gt;</figcaption></figure>")
  }

  @Test(arguments: ["decorative", "Decorative", " decorative "])
  func decorationHasAnEmptyDescription(_ words: String) {
    #expect(html("![\(words)](x.jpg)", [.picture(address: "x.jpg", size: nil)]).contains(" alt=\"\""))
    #expect(html("![\(words)](x.jpg)", [.nothing]) == "<p class=\"picture\"></p>")
  }

  @Test func descriptionsAreEscaped() {
    let html = html("![\"Tea\" & 'cake' 1 < 2](x.jpg)", [.picture(address: "x.jpg", size: nil)])
    #expect(html.contains("alt=\"&quot;Tea&quot; &amp; &#39;cake&#39; 1 &lt; 2\""))
  }

  @Test func theFirstPictureIsLoadedAtOnceAndTheOthersLater() {
    let pictures = [Target](repeating: .picture(address: "x.jpg", size: nil), count: 3)
    let loading = html("![a](x.jpg)\n\n![b](x.jpg) ![c](x.jpg)", pictures).split(separator: "<img").dropFirst().map {
      $0.contains("loading=\"lazy\"")
    }
    #expect(loading == [false, true, true])
  }

  @Test func aPictureInALink() {
    #expect(
      html("[![Map](m.png)](x.md)", [.page(address: "a.html", fragment: ""), .picture(address: "m.png", size: nil)])
        .contains("<a href=\"../a.html\"><img src=\"../m.png\" alt=\"Map\" decoding=\"async\"></a>"))
  }

  @Test func inFeedsEveryLinkIsWhole() {
    let root = Root(absolute: "https://example.org/net/", page: "posts/picnic.html")
    let body = html(
      "[a](x.md) [b](#y) ![c](z.jpg)",
      [.page(address: "a.html", fragment: "t"), .page(address: "", fragment: "y"), .picture(address: "z.jpg", size: nil)], root: root)
    #expect(body.contains("href=\"https://example.org/net/a.html#t\""))
    #expect(body.contains("href=\"https://example.org/net/posts/picnic.html#y\""))
    #expect(body.contains("src=\"https://example.org/net/z.jpg\""))
  }

  private static let lake = ShownPicture(
    webp: [
      .init(address: "lake-480w.webp", size: .init(width: 480, height: 320)),
      .init(address: "lake-900w.webp", size: .init(width: 900, height: 600)),
    ],
    plain: [
      .init(address: "lake-480w.jpg", size: .init(width: 480, height: 320)),
      .init(address: "lake-900w.jpg", size: .init(width: 900, height: 600)),
    ])

  @Test func aPictureComesInSeveralWidths() {
    let shelf = PictureShelf(shown: ["lake.jpg": Self.lake], sizes: "90vw")
    #expect(
      html("See ![The lake](x.jpg).", [.picture(address: "lake.jpg", size: nil)], shelf: shelf)
        == "<p>See <picture><source type=\"image/webp\" srcset=\"../lake-480w.webp 480w, ../lake-900w.webp 900w\" sizes=\"90vw\">"
        + "<img src=\"../lake-900w.jpg\" srcset=\"../lake-480w.jpg 480w, ../lake-900w.jpg 900w\" sizes=\"90vw\" alt=\"The lake\""
        + " width=\"900\" height=\"600\" decoding=\"async\"></picture>.</p>")
  }

  @Test func wordsStandForAPictureThatIsNone() {
    let shelf = PictureShelf(unusable: ["lake.jpg"])
    #expect(html("See ![The lake](x.jpg).", [.picture(address: "lake.jpg", size: nil)], shelf: shelf) == "<p>See The lake.</p>")
  }

  @Test func feedsNameOneFile() {
    let shelf = PictureShelf(shown: ["lake.jpg": Self.lake], isPlain: true)
    #expect(
      html("See ![The lake](x.jpg).", [.picture(address: "lake.jpg", size: nil)], root: Root(absolute: "https://a.example/"), shelf: shelf)
        == "<p>See <img src=\"https://a.example/lake-900w.jpg\" alt=\"The lake\" width=\"900\" height=\"600\" decoding=\"async\">.</p>")
  }

  @Test func onlyTheFirstPictureIsLoadedAtOnce() {
    let page = html("![A](a.jpg)\n\n![B](b.jpg)\n\n![C](c.jpg)", [Target](repeating: .picture(address: "lake.jpg", size: nil), count: 3))
    #expect(page.split(separator: "loading=\"lazy\"").count == 3)
    #expect(!page.prefix { $0 != "\n" }.contains("lazy"))
  }

  @Test func whatMovesIsAStillWithALink() {
    var moving = ShownPicture(plain: [.init(address: "wave-90w.png", size: .init(width: 90, height: 60))])
    moving.moving = .init(address: "wave.gif", count: 12_000, kind: .gif)
    let shelf = PictureShelf(shown: ["wave.gif": moving])
    #expect(
      html("![A hand waves](wave.gif)", [.picture(address: "wave.gif", size: nil)], shelf: shelf)
        == "<p class=\"picture\"><img src=\"../wave-90w.png\" alt=\"A hand waves\" width=\"90\" height=\"60\" decoding=\"async\">"
        + " <a class=\"moving\" href=\"../wave.gif\">See it move: A hand waves <span class=\"file\">(GIF picture, 12 KB)</span></a></p>")
  }

  private static let wave: PictureShelf = {
    var moving = ShownPicture(plain: [.init(address: "wave-90w.png", size: .init(width: 90, height: 60))])
    moving.moving = .init(address: "wave.gif", count: 12_000, kind: .gif)
    return PictureShelf(shown: ["wave.gif": moving])
  }()

  /// Among words, alone, and with a caption.
  @Test(arguments: [
    ("[![A hand](wave.gif)](about.md) here", "<p>LINK MOVES here</p>"),
    ("[Hi ![A hand](wave.gif)](about.md)", "<p><a href=\"../about.html\">Hi IMAGE</a> MOVES</p>"),
    ("[![A hand](wave.gif)](about.md)", "<p class=\"picture\">LINK MOVES</p>"),
    ("[![A hand](wave.gif \"Hi\")](about.md)", "<figure class=\"picture\">LINK MOVES<figcaption>Hi</figcaption></figure>"),
  ])
  func theLinkToWhatMovesInALinkComesBehind(_ markdown: String, _ expected: String) {
    let image = "<img src=\"../wave-90w.png\" alt=\"A hand\" width=\"90\" height=\"60\" decoding=\"async\">"
    let moves = "<a class=\"moving\" href=\"../wave.gif\">See it move: A hand <span class=\"file\">(GIF picture, 12 KB)</span></a>"
    let targets: [Target] = [.page(address: "about.html", fragment: ""), .picture(address: "wave.gif", size: nil)]
    let whole = expected.replacing("LINK", with: "<a href=\"../about.html\">IMAGE</a>").replacing("IMAGE", with: image)
    #expect(html(markdown, targets, shelf: Self.wave) == whole.replacing("MOVES", with: moves))
  }

  /// Even where the link round it leads nowhere; but once is enough.
  @Test(
    arguments: [(.nothing, 1), (.file(address: "wave.gif", kind: "GIF picture", size: 12_000), 1), (.elsewhere("https://a.example/"), 2)]
      as [(Target, Int)])
  func oneLinkLeadsToWhatMoves(_ outer: Target, _ links: Int) {
    let page = html("[![A hand](wave.gif)](x)", [outer, .picture(address: "wave.gif", size: nil)], shelf: Self.wave)
    #expect(page.ranges(of: "<a ").count == links && page.ranges(of: "href=\"../wave.gif\"").count == 1)
  }

  @Test func aForeignPictureInALinkIsNoSecondLink() {
    let targets: [Target] = [.page(address: "a.html", fragment: ""), .elsewhere("https://a.example/b.jpg")]
    #expect(html("[![Map](b.jpg)](x.md)", targets) == "<p class=\"picture\"><a href=\"../a.html\">Map</a></p>")
  }

  /// Each of several pictures in a paragraph of nothing but pictures has its own words below it.
  @Test(arguments: [
    ("![A](a.jpg \"One\")\n![B](b.jpg \"Two\")", "FIGURE(A|One)\nFIGURE(B|Two)"),
    ("![A](a.jpg)\n![B](b.jpg \"Two\")", "<p class=\"picture\">A</p>\nFIGURE(B|Two)"),
    ("![A](a.jpg \" \")", "<p class=\"picture\">A</p>"), ("See ![A](a.jpg \"One\")", "<p>See A</p>"),
    ("- ![A](a.jpg \"One\")\n\n- ![B](b.jpg)", "<ul>\n<li>FIGURE(A|One)</li>\n<li><p class=\"picture\">B</p></li>\n</ul>"),
  ])
  func captionsStandBelowEachPicture(_ markdown: String, _ expected: String) {
    let page = html(markdown, [.nothing, .nothing]).replacing("\n\n", with: "\n").replacing("\n</li>", with: "</li>")
    let figure = #/FIGURE\((.)\|(\w+)\)/#
    let whole = expected.replacing(figure) { "<figure class=\"picture\">\($0.1)<figcaption>\($0.2)</figcaption></figure>" }
    #expect(page.replacing("<li>\n", with: "<li>") == whole)
  }

  @Test func aLinkedPictureHasItsWordsBelowTheLink() {
    let targets: [Target] = [.page(address: "a.html", fragment: ""), .picture(address: "m.png", size: nil)]
    #expect(
      html("[![Map](m.png \"How to get there\")](x.md)", targets)
        == "<figure class=\"picture\"><a href=\"../a.html\"><img src=\"../m.png\" alt=\"Map\" decoding=\"async\"></a>"
        + "<figcaption>How to get there</figcaption></figure>")
  }
}
