import Testing

@testable import SiteGenerator

/// Drawings made to harm readers or to stop the build.
@Suite struct HostileSVGTests {
  struct Trap: Sendable, CustomTestStringConvertible {
    var name: String
    var svg: String
    var testDescription: String { name }

    init(_ name: String, _ inside: String) {
      self.name = name
      svg = SVGSamples.drawing(inside)
    }

    init(_ name: String, file: String) {
      self.name = name
      svg = file
    }
  }

  static let traps = [
    Trap("script", "<script>alert(1)</script>"),
    Trap("script from elsewhere", "<script href=\"https://evil.example/x.js\"/>"),
    Trap("script in another namespace", "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>"),
    Trap("script in capitals", "<SCRIPT>alert(1)</SCRIPT>"),
    Trap("script in metadata", "<metadata><script>alert(1)</script></metadata>"),
    Trap("script as CDATA", "<script><![CDATA[alert(1)]]></script>"),
    Trap("onload", "<g onload=\"alert(1)\"/>"),
    Trap("onload in capitals", "<g ONLOAD=\"alert(1)\"/>"),
    Trap("onload with a number for a letter", "<g onload=\"&#97;lert(1)\"/>"),
    Trap("onbegin", "<path onbegin=\"alert(1)\" d=\"M0 0\"/>"),
    Trap("use of a foreign address", "<use href=\"https://evil.example/x.svg#a\"/>"),
    Trap("use of a foreign address by xlink", "<use xlink:href=\"//evil.example/x.svg#alert(1)\"/>"),
    Trap("use of data", "<use href=\"data:image/svg+xml;base64,PHN2Zz4=#a\"/>"),
    Trap("use by another prefix", "<use x:href=\"javascript:alert(1)\" xmlns:x=\"http://www.w3.org/1999/xlink\"/>"),
    Trap("javascript link", "<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>"),
    Trap("javascript link with a number for a letter", "<a href=\"&#106;avascript:alert(1)\"/>"),
    Trap("javascript link with a hexadecimal letter", "<a xlink:href=\"&#x6A;avascript:alert(1)\"/>"),
    Trap("javascript link in mixed case", "<a xlink:href=\"JaVaScRiPt:alert(1)\"/>"),
    Trap("javascript link with a tab", "<a href=\"java&#9;script:alert(1)\"/>"),
    Trap("javascript link with a line break", "<a href=\"java&#10;script&#13;:alert(1)\"/>"),
    Trap("javascript link after spaces", "<a href=\" \t javascript:alert(1)\"/>"),
    Trap("javascript link with a zero-width space", "<a href=\"java\u{200B}script:alert(1)\"/>"),
    Trap("vbscript link", "<a href=\"vbscript:alert(1)\"/>"),
    Trap("javascript as paint", "<path fill=\"url(javascript:alert(1))\" d=\"M0 0\"/>"),
    Trap("paint from elsewhere", "<path fill=\"url(https://evil.example/x.svg#a)\" d=\"M0 0\"/>"),
    Trap("paint from elsewhere in style", "<path style=\"fill:URL( 'https://evil.example/x.svg#a' )\" d=\"M0 0\"/>"),
    Trap("mask from elsewhere", "<path mask=\"url(//evil.example/x.svg#a)\" d=\"M0 0\"/>"),
    Trap("escaped letters in style", "<path style=\"fill:u\\72l(https://evil.example/x)\" d=\"M0 0\"/>"),
    Trap("background in style", "<path style=\"background:url(https://evil.example/x.png)\" d=\"M0 0\"/>"),
    Trap("expression in style", "<path style=\"width:expression(alert(1))\" d=\"M0 0\"/>"),
    Trap("style import", "<style>@import url(https://evil.example/x.css);</style>"),
    Trap("style import as text", "<style>@import 'https://evil.example/x.css'; .a{fill:red}</style>"),
    Trap("style import in CDATA", "<style><![CDATA[@im/**/port url(https://evil.example/x.css);]]></style>"),
    Trap("style font from elsewhere", "<style>@font-face{font-family:x;src:url(https://evil.example/x.woff)}</style>"),
    Trap("style rule with an address", "<style>rect{fill:url(https://evil.example/x.svg#a)}</style>"),
    Trap("foreignObject", "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></body></foreignObject>"),
    Trap("iframe", "<iframe src=\"https://evil.example\"/>"),
    Trap("iframe of HTML", "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" srcdoc=\"&lt;script>alert(1)&lt;/script>\"/>"),
    Trap("animated link", "<a><animate attributeName=\"href\" values=\"javascript:alert(1)\"/></a>"),
    Trap("set handler", "<set attributeName=\"onmouseover\" to=\"alert(1)\"/>"),
    Trap("handler", "<handler xmlns:ev=\"http://www.w3.org/2001/xml-events\" ev:event=\"load\">alert(1)</handler>"),
    Trap("image of data", "<image href=\"data:image/svg+xml,&lt;svg onload=alert(1)>\"/>"),
    Trap("image from elsewhere", "<image xlink:href=\"https://evil.example/x.png\"/>"),
    Trap("video", "<video src=\"https://evil.example/x.mp4\"/>"),
    Trap("style sheet by instruction", file: "<?xml-stylesheet href=\"https://evil.example/x.css\"?>" + SVGSamples.drawing("")),
    Trap("entity", file: "<!DOCTYPE svg [<!ENTITY a \"alert(1)\">]>" + SVGSamples.drawing("<g id=\"&a;\"/>")),
    Trap("external entity", file: "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + SVGSamples.drawing("<title>&a;</title>")),
    Trap("external doctype", file: "<!DOCTYPE svg SYSTEM \"https://evil.example/x.dtd\">" + SVGSamples.drawing("")),
    Trap("doctype in small letters", file: "<!doctype svg [<!ENTITY a \"x\">]>" + SVGSamples.drawing("")),
    Trap("doctype behind a comment", file: "<!-- > --><!DOCTYPE svg [<!ENTITY a \"x\">]>" + SVGSamples.drawing("")),
    Trap("entity without a doctype", "<title>&xxe;</title>"),
    Trap("billion laughs", file: billionLaughs),
    Trap("use of itself", "<g id=\"a\"><use href=\"#a\"/></g>"),
    Trap("use in a circle", "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#c\"/></g><g id=\"c\"><use href=\"#a\"/></g>"),
    Trap("pattern of itself", "<pattern id=\"p\"><rect fill=\"url(#p)\"/></pattern><rect fill=\"url(#p)\"/>"),
    Trap("exploding use", bomb(part: { "<use href=\"#\($0)\"/>" })),
    Trap("exploding pattern", bomb(part: { "<rect fill=\"url(#\($0))\"/>" })),
    Trap("exploding mask that nothing shows", "<defs>" + bomb(part: { "<rect mask=\"url(#\($0))\"/>" }) + "</defs>"),
    Trap("use of many masks", nested("<rect width=\"9\" height=\"9\" mask=\"url(#m)\"/>")),
    Trap("use of many groups that are blended", nested("<g opacity=\".9\"><path d=\"M0 0h9v9z\"/></g>")),
    Trap("use of many gradients", nested("<rect width=\"9\" height=\"9\" fill=\"url(#r)\"/>")),
    Trap("use of many patterns", nested("<rect width=\"9\" height=\"9\" stroke=\"url(#p)\"/>")),
    Trap("use of many clip paths", nested(String(repeating: "<rect width=\"9\" height=\"9\" clip-path=\"url(#c)\"/>", count: 5))),
    Trap(
      "dashes without end",
      "<path d='M0 1\(String(repeating: "h9h-9", count: 600))' stroke='#000' stroke-width='3' stroke-dasharray='.005'/>"),
    Trap("dashes by a name", "<defs><path id='d' d='M0 0L9 9'/></defs><use href='#d' stroke='#000' stroke-dasharray='1e-5 1e-5'/>"),
    Trap("dashes on a circle", "<g stroke='red' style='stroke-dasharray:.0001'><circle r='4'/></g>"),
    Trap(
      "dots upon dots",
      "<path d='M0 0\(String(repeating: "l9 5l-9 -5", count: 9))' stroke='#000' stroke-width='3' stroke-linecap='round' stroke-dasharray='0 .01'/>"
    ),
    Trap("lines across lines", "<path d='\(tangle(9000))'/>"),
    Trap("many small tangles", String(repeating: "<path d='\(tangle(400))'/>", count: 140)),
    Trap("a tangle made large", "<g transform='matrix(9 5 -5 9 0 0)'><path d='M1e6 1e6\(tangle(9000, "e-3"))'/></g>"),
    Trap("a tangle of points", "<polygon points='\(tangle(9000).dropFirst().replacing("L", with: " "))'/>"),
    Trap("curves that reach far", "<path d='M0 0\(String(repeating: "C9e6 0 3 9e6 1 1", count: 500))'/>"),
    Trap("curves made large", "<g transform='scale(1e6)'><path d='M0 0\(String(repeating: "C9 0 3 9 1 1", count: 500))'/></g>"),
    Trap("circles larger than the sky", String(repeating: "<circle r='1e8' stroke='red'/>", count: 2000)),
    Trap("use that leads on and on", (0..<9000).map { "<g id=\"a\($0)\"><use href=\"#a\($0 + 1)\"/></g>" }.joined()),
    Trap("use that leads on and on, backward", (0..<9000).map { "<g id=\"a\(9000 - $0)\"><use href=\"#a\(8999 - $0)\"/></g>" }.joined()),
    Trap("deep nesting", String(repeating: "<g>", count: 100_000) + String(repeating: "</g>", count: 100_000)),
    Trap("deep nesting that never ends", String(repeating: "<g>", count: 200_000)),
    Trap("many elements", String(repeating: "<g/>", count: 200_000)),
    Trap("many attributes", "<g " + (0..<100_000).map { "a\($0)=''" }.joined(separator: " ") + "/>"),
    Trap("50 MB", String(repeating: "<path d='M0 0'/>", count: 3_200_000)),
    Trap("50 MB of nothing", file: String(repeating: " ", count: 50_000_000)),
  ]

  static let billionLaughs =
    "<!DOCTYPE svg [<!ENTITY l0 \"ha\">"
    + (1..<10).map { "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">" }.joined() + "]>"
    + SVGSamples.drawing("<title>&l9;</title>")

  /// Lines all across the drawing, the same every time.
  static func tangle(_ count: Int, _ exponent: String = "") -> String {
    "M0 0" + (1...count).map { "L\($0 * 7919 % 10)\(exponent) \($0 * 104_729 % 1000 / 100)\(exponent)" }.joined()
  }

  /// Ten times the part before, nine times over.
  static func bomb(part: (String) -> String) -> String {
    (0..<9).map { "<g id=\"b\($0)\">" + String(repeating: $0 == 0 ? "<path d=\"M0 0\"/>" : part("b\($0 - 1)"), count: 10) + "</g>" }
      .joined() + part("b8")
  }

  /// A shape ten times, ten times that, and so on: a thousand in less than 1,000 bytes.
  static func nested(_ shape: String) -> String {
    let named =
      "<mask id=\"m\"><rect width=\"9\" height=\"9\" fill=\"#fff\"/></mask><clipPath id=\"c\"><rect width=\"9\" height=\"9\"/></clipPath>"
      + "<pattern id=\"p\" width=\"9\" height=\"9\"><path d=\"M0 0h9v9z\"/></pattern>"
      + "<radialGradient id=\"r\"><stop stop-color=\"red\"/><stop offset=\"1\"/></radialGradient>"
    let groups = (0..<3).map {
      "<g id=\"a\($0)\">" + String(repeating: $0 == 0 ? shape : "<use href=\"#a\($0 - 1)\"/>", count: 10) + "</g>"
    }
    return named + "<defs>" + groups.joined() + "</defs><use href=\"#a2\"/>"
  }

  /// As drawing programs save them: a clip path around each group, and some soft shades.
  @Test func manyClipPathsAndAFewShadesAreFine() {
    let group = "<g clip-path=\"url(#c)\"><path d=\"M0 0h9v9z\" fill=\"url(#r)\"/><path d=\"M0 0h9v9z\"/></g>"
    let plain = "<g clip-path=\"url(#c)\"><path d=\"M0 0h9v9z\" opacity=\"1\"/></g>"
    let named = "<clipPath id=\"c\"><path d=\"M0 0h9v9z\"/></clipPath><radialGradient id=\"r\"><stop offset=\"1\"/></radialGradient>"
    let masked =
      "<mask id=\"m\"><path d=\"M0 0h9v9z\" fill=\"#fff\"/></mask>"
      + String(repeating: "<path d=\"M0 0h9v9z\" mask=\"url(#m)\"/>", count: 40)
    let drawing = named + String(repeating: group, count: 300) + String(repeating: plain, count: 1500) + masked
    let (picture, faults) = SVGReader.read(Array(SVGSamples.drawing(drawing).utf8))
    #expect(picture != nil && faults == [])
  }

  /// Crests and maps: thousands of lines, most of them short; borders of dashes and dots.
  @Test(arguments: ornate) func ornateDrawingsAreFine(_ inside: String) {
    let (svg, faults) = SVGSamples.rebuilt(SVGSamples.drawing(inside))
    #expect(!svg.isEmpty && faults == [])
  }

  static let ornate: [String] = {
    let leaf = String(repeating: "l.1.1.1-.1", count: 5)
    let crest: [String] = (0..<500).map { "<path d='M\($0 % 10) 1\(leaf)z'/>" }
    let traced: [String] = (0..<20_000).map { "M\($0 % 100) \($0 / 100)h.5v.5h-.5z" }
    let turned: [String] = (0..<4000).map { "l\($0 < 2000 ? "" : "-").00\($0 % 7 + 1) .00\($0 % 5)" }
    let border = "<circle r='4' stroke='#000' stroke-width='.5' stroke-dasharray='.1 .2'/>"
    return [
      crest.joined(), "<path d='\(traced.joined())' transform='scale(.1)'/>",
      "<g transform='rotate(12)'><path d='M0 0\(turned.joined())'/></g>", "<path d='\(tangle(300))' stroke='#000'/>",
      border + "<circle r='4' stroke='#000' stroke-linecap='round' stroke-dasharray='0 1'/>",
      "<g transform='scale(.1,-.1)'><path d='M0 900c10 0 20 10 30 40s-5 0-9-9a25 25 0 01-5 9z'/></g>",
    ]
  }()

  @Test(arguments: traps)
  func nothingHarmfulIsPublished(_ trap: Trap) {
    let (svg, faults) = SVGSamples.rebuilt(trap.svg)
    #expect(!faults.isEmpty)
    #expect(faults.contains(where: \.isUnsafe) || trap.name.hasPrefix("image"))
    let plain = svg.lowercased()
    for sign in ["script", "alert", "evil", "data:", "&a", "onload", "import", "expression", "href=\"http", "foreign", "passwd", "style"] {
      #expect(!plain.contains(sign))
    }
  }

  @Test(arguments: traps)
  func writersHearKindWords(_ trap: Trap) {
    for fault in SVGSamples.rebuilt(trap.svg).faults { KindWords.check(fault) }
  }

  @Test func aTrapIsSprungInNoTime() {
    let time = ContinuousClock().measure {
      for trap in Self.traps { _ = SVGSamples.rebuilt(trap.svg) }
    }
    #expect(time < .seconds(10))
  }

  /// Within every bound, and still as much work as can be asked for.
  @Test(arguments: [
    String(repeating: "<path d='M0 0h1v1z' class='a'/>", count: 19_000) + "<style>.a{fill:red}</style>",
    "<style>" + String(repeating: "*{fill:red}", count: 40_000) + "</style>" + String(repeating: "<g/>", count: 19_000),
    "<style>" + (0..<1900).map { ".c\($0){fill:red;stroke:blue;opacity:1}" }.joined() + "</style><g class='"
      + (0..<90_000).map { "c\($0 % 1900)" }.joined(separator: " ") + "'/>",
    "<style>" + String(repeating: ",", count: 900_000) + "{}</style>", "<style>" + String(repeating: "{", count: 900_000) + "</style>",
    "<style>" + String(repeating: "/*", count: 400_000) + "</style>", String(repeating: "<?a?>", count: 200_000),
    String(repeating: "<!---->", count: 140_000), String(repeating: "<?xml ?>", count: 120_000),
    String(repeating: "<text/>", count: 19_000), String(repeating: "<g onclick='a' fill='?' href='x:y'/>", count: 19_000),
    "<g style='" + String(repeating: "fill:url(;", count: 90_000) + "'/>", "<path d='" + String(repeating: "M0 0", count: 240_000) + "'/>",
    "<title>" + String(repeating: "&amp;", count: 190_000) + "</title>",
    "<g id='a'>" + String(repeating: "<g/>", count: 90) + "</g>"
      + String(repeating: "<use href='#a'/>", count: 1000),
    String(repeating: "<g>", count: 60) + String(repeating: "<use href='#a'/>", count: 15_000) + String(repeating: "</g>", count: 60),
    "<g transform='" + String(repeating: "rotate(1) ", count: 90_000) + "'/>",
    "<g fill='" + String(repeating: "rgb(", count: 200_000) + "'/>",
  ])
  func largeDrawingsTakeNoTimeEither(_ inside: String) {
    let time = ContinuousClock().measure { _ = SVGSamples.rebuilt(SVGSamples.drawing(inside)) }
    #expect(time < .seconds(4))
  }

  @Test func parsersDoNotDisturbEachOther() async {
    let drawing = SVGSamples.drawing(String(repeating: "<g><path d=\"M0 0h1\"/></g>", count: 500))
    let expected = SVGSamples.rebuilt(drawing).svg
    let results = await withTaskGroup(of: String.self) { group in
      for number in 0..<100 {
        group.addTask { number % 3 == 0 ? SVGSamples.rebuilt("<broken>" + drawing).svg : SVGSamples.rebuilt(drawing).svg }
      }
      return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    #expect(results == [expected: 66, "": 34])
  }

  @Test(arguments: [
    [UInt8](), [0x3C], [0xFF, 0xFE, 0x3C, 0], Array("<svg".utf8), Array("<svg viewBox='0 0 1 1'".utf8), [UInt8](repeating: 0xC3, count: 99),
  ])
  func brokenBytesAreTurnedAway(_ bytes: [UInt8]) {
    let (picture, faults) = SVGReader.read(bytes)
    #expect(picture == nil)
    #expect(faults.count == 1)
    for fault in faults { KindWords.check(fault) }
  }
}
