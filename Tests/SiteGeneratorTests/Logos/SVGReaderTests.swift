import Testing

@testable import SiteGenerator

/// Drawings as people's programs save them.
@Suite struct SVGReaderTests {
  @Test func keepsShapesAndTheirLooks() {
    let (svg, faults) = SVGSamples.rebuilt(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Made by hand -->
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" width="20mm">
        <defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/></linearGradient></defs>
        <g transform="translate(1, 2) scale(.5)"><path fill="url(#g) red" d="M0 0h5" stroke-width="2px"/></g>
      </svg>
      """)
    #expect(faults == [])
    #expect(
      svg == """
        <svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10"><defs><linearGradient id="g">\
        <stop offset="0" stop-color="#f00"/></linearGradient></defs><g transform="translate(1, 2) scale(.5)">\
        <path d="M0 0h5" fill="url(#g) red" stroke-width="2px"/></g></svg>

        """)
  }

  @Test func readsDrawingsWithAPrefix() {
    let (svg, faults) = SVGSamples.rebuilt(
      "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><s:path d=\"M0 0\"/></s:svg>")
    #expect(faults == [])
    #expect(svg.contains("<path d=\"M0 0\"/>"))
  }

  @Test func stylesBecomeAttributes() {
    let (svg, faults) = SVGSamples.rebuilt(
      SVGSamples.drawing(
        """
        <style>/* Illustrator */ .a, .b { fill: #0f0; stroke: none !important } #c{fill:#00f;} path{fill:#111;opacity:.5}</style>
        <path class="x b" d="M1 1" fill="red"/><path id="c" class="a" d="M2 2"/><path class="a" style="fill:#fff;-inkscape-stroke:none" d="M3 3"/>
        """))
    #expect(faults == [])
    #expect(svg.contains("<path d=\"M1 1\" fill=\"#0f0\" opacity=\".5\" stroke=\"none\"/>"))
    #expect(svg.contains("<path d=\"M2 2\" fill=\"#00f\" opacity=\".5\" stroke=\"none\"/>"))
    #expect(svg.contains("<path d=\"M3 3\" fill=\"#fff\" opacity=\".5\" stroke=\"none\"/>"))
  }

  @Test func laterStyleRulesWin() {
    let svg = SVGSamples.rebuilt(
      SVGSamples.drawing("<style>.a{fill:red}.b{fill:green}.a{stroke:blue}</style><path class=\"b a\" d=\"M0 0\"/>")
    ).svg
    #expect(svg.contains("<path d=\"M0 0\" fill=\"green\" stroke=\"blue\"/>"))
  }

  @Test func whatDrawingProgramsAddIsLeftOutInSilence() {
    let (svg, faults) = SVGSamples.rebuilt(
      """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 9 9"
        xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        inkscape:export-filename="C:\\logo.png" enable-background="new 0 0 9 9" xml:space="preserve" data-name="Layer 1">
        <sodipodi:namedview pagecolor="#fff"><inkscape:grid/></sodipodi:namedview>
        <metadata><rdf:RDF><rdf:li>x</rdf:li></rdf:RDF></metadata>
        <g inkscape:label="Layer 1" id="layer1"><circle r="4" style="font-family:'Sans';mix-blend-mode:normal"/></g>
      </svg>
      """)
    #expect(faults == [])
    #expect(svg.hasSuffix("viewBox=\"0 0 9 9\"><g><circle r=\"4\"/></g></svg>\n"))
  }

  @Test(arguments: [
    ("<text>Hi</text>", "outlines"), ("<image href=\"a.png\"/>", "PNG"), ("<filter id=\"f\"/>", "shadow"),
    ("<g filter=\"url(#f)\"/>", "shadow"),
    ("<a href=\"https://example.org\"><path d=\"M0 0\"/></a>", "link"), ("<marker/>", "paths"),
    ("<path fill=\"var(--x)\" d=\"M0 0\"/>", "colour"),
    ("<style>g > path{fill:red}</style>", "style rule"), ("<path d=\"M0 0 javascript\"/>", "left out"), ("<animate/>", "stands still"),
  ])
  func saysWhatWasLeftOutAndWhatToDo(_ inside: String, _ word: String) throws {
    let (svg, faults) = SVGSamples.rebuilt(SVGSamples.drawing("\n  " + inside))
    #expect(svg.contains("<rect"))
    #expect(faults.count == 1)
    let fault = try #require(faults.first)
    #expect((fault.seen + fault.advice).contains(word))
    #expect(fault.line == 2)
    KindWords.check(fault)
  }

  @Test func namesTheLineAndColumnOfAnAttribute() {
    let faults = SVGSamples.rebuilt("<svg viewBox='0 0 1 1'>\n <g>\n  <path d='M0 0'\n    onclick='x()'/></g></svg>").faults
    #expect(faults.map(\.line) == [4])
    #expect(faults.map(\.column) == [5])
  }

  @Test func eachKindOfFaultIsSaidOnce() {
    #expect(SVGSamples.rebuilt(SVGSamples.drawing(String(repeating: "<text>a</text>", count: 5000))).faults.count == 1)
  }

  @Test func aPlainDoctypeIsLeftOut() {
    let doctype = "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"
    let (svg, faults) = SVGSamples.rebuilt("<?xml version=\"1.0\"?>\n" + doctype + SVGSamples.drawing(""))
    #expect(svg.contains("<rect"))
    #expect(faults.map(\.isUnsafe) == [false])
    #expect(faults.map(\.line) == [2])
  }

  @Test(arguments: [
    ("width=\"96\" height=\"48px\"", "0 0 96 48"), ("width=\"1in\" height=\"25.4mm\"", "0 0 96 96"),
    ("viewBox=\"-1,-2 3 4\" width=\"100%\"", "-1 -2 3 4"),
    ("viewBox=\"0 0 0.5 .25\"", "0 0 0.5 0.25"),
  ])
  func knowsHowLargeADrawingIs(_ attributes: String, _ box: String) {
    #expect(SVGSamples.rebuilt(SVGSamples.drawing("", attributes)).svg.contains("viewBox=\"\(box)\""))
  }

  @Test(arguments: [
    "", "width=\"100%\" height=\"100%\"", "viewBox=\"0 0 0 5\"", "viewBox=\"0 0 nan 5\"", "viewBox=\"0 0 1e300 1e300\"", "width=\"5\"",
  ])
  func aDrawingWithoutASizeIsTurnedAway(_ attributes: String) {
    let (svg, faults) = SVGSamples.rebuilt(SVGSamples.drawing("", attributes))
    #expect(svg.isEmpty)
    #expect(faults.contains { $0.advice.contains("viewBox") })
  }

  @Test(arguments: ["overflow=\"visible\"", "style=\"overflow:visible\""])
  func whatADrawingShowsEndsWhereItDoes(_ attribute: String) {
    let (svg, faults) = SVGSamples.rebuilt(SVGSamples.drawing("<g/>", "viewBox=\"0 0 9 9\" " + attribute))
    #expect(!svg.contains("overflow") && faults == [])
  }

  @Test func aDrawingIsNotMovedAsAWhole() {
    let (svg, faults) = SVGSamples.rebuilt(
      SVGSamples.drawing("<g transform=\"scale(2)\"/>", "viewBox=\"0 0 9 9\" transform=\"translate(90 0)\""))
    #expect(!svg.contains("translate") && svg.contains("scale(2)"))
    #expect(faults.map(\.isUnsafe) == [false])
    for fault in faults { KindWords.check(fault) }
  }

  @Test func useWithinReasonStays() {
    let (svg, faults) = SVGSamples.rebuilt(
      SVGSamples.drawing("<symbol id=\"s\"><path d=\"M0 0\"/></symbol><use xlink:href=\"#s\" x=\"1\"/><use href=\" #s \" x=\"2\"/>"))
    #expect(faults == [])
    #expect(svg.contains("<use href=\"#s\" x=\"1\"/><use href=\"#s\" x=\"2\"/>"))
  }

  @Test func idsAreMadeUniqueWhereverTheyAreNamed() throws {
    let drawing = SVGSamples.drawing(
      "<clipPath id=\"c\"><path d=\"M0 0\"/></clipPath><g id=\"unused\" clip-path=\"url('#c')\"><use id=\"c\" xlink:href=\"#c\"/></g>")
    let picture = try #require(SVGReader.read(Array(drawing.utf8)).0)
    let svg = String(decoding: picture.file(idPrefix: "york-"), as: UTF8.self)
    #expect(svg.contains("<clipPath id=\"york-c\"><path d=\"M0 0\"/></clipPath><g clip-path=\"url(#york-c)\"><use href=\"#york-c\"/></g>"))
  }

  @Test func whatIsRebuiltIsRebuiltAlike() {
    let once = SVGSamples.rebuilt(
      SVGSamples.drawing("<title>A &amp; B &lt; \"C\"</title><g fill=\"#123\" opacity=\"50%\" id=\"x\"/><use href=\"#x\"/>")
    ).svg
    let twice = SVGSamples.rebuilt(once)
    #expect(twice.faults == [])
    #expect(
      twice.svg.replacing(" xmlns=\"http://www.w3.org/2000/svg\"", with: "")
        == once.replacing(" xmlns=\"http://www.w3.org/2000/svg\"", with: ""))
  }

  @Test func wordsAreEscaped() {
    var output = SVGOutput()
    output.element("title", ["lang": "<&>\"'\u{1}\n"], words: "<&>\"'\u{0}é")
    #expect(String(decoding: output.bytes, as: UTF8.self) == "<title lang=\"&lt;&amp;&gt;&quot;&#39; \">&lt;&amp;&gt;&quot;&#39;é</title>")
  }

  @Test(arguments: [
    (0.0, "0"), (-0.001, "0"), (1.0, "1"), (2.5, "2.5"), (-3.256, "-3.26"), (0.05, "0.05"), (1e20, "0"), (Double.nan, "0"),
    (1234567.891, "1234567.89"),
  ])
  func numbersAreShortAndWithoutLocale(_ number: Double, _ text: String) {
    #expect(SVGNumber.text(number) == text)
  }
}
