import Testing

@testable import SiteGenerator

@Suite struct LogoWallTests {
  static let counts = [0, 1, 2, 3, 12, 59, 60, 61, 250, 1000]

  static func wall(_ count: Int, logo: Logo? = nil) -> LogoWall {
    LogoWall(
      network: LogoWall.Member(name: "Care & Network", slug: "network"),
      groups: (0..<count).map {
        LogoWall.Member(name: "Group with a long name number \($0)", slug: "group-\($0)", logo: $0 % 3 == 0 ? logo : nil)
      })
  }

  @Test(arguments: counts)
  func noTwoPlatesTouch(_ count: Int) {
    let plan = Self.wall(count).plan
    let plates = plan.plates + [plan.hub]
    #expect(plates.count == count + 1)
    for (index, a) in plates.enumerated() {
      for b in plates[..<index] {
        let (x, y, reach) = (a.x - b.x, a.y - b.y, a.radius + b.radius + 8)
        if x * x + y * y < reach * reach { Issue.record("\(a) touches \(b)") }
      }
    }
  }

  @Test(arguments: counts.filter { $0 <= LogoWall.mostNames })
  func noLabelCoversAnother(_ count: Int) {
    let plan = Self.wall(count).plan
    #expect(plan.labels.count == count)
    let labels = plan.labels.indices.map { plan.frame(ofLabel: $0) }
    for (index, a) in labels.enumerated() {
      for b in labels[..<index] {
        #expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y)
      }
      for (plate, b) in (plan.plates + [plan.hub]).enumerated() where plate != index {
        let (x, y) = (max(a.x, min(b.x, a.x + a.width)) - b.x, max(a.y, min(b.y, a.y + a.height)) - b.y)
        #expect(x * x + y * y >= b.radius * b.radius)
      }
    }
  }

  @Test(arguments: counts)
  func everythingIsInTheFrame(_ count: Int) {
    let plan = Self.wall(count).plan
    let frame = plan.frame
    for plate in plan.plates + [plan.hub] {
      #expect(plate.x - plate.radius > frame.x && plate.x + plate.radius < frame.x + frame.width)
      #expect(plate.y - plate.radius > frame.y && plate.y + plate.radius < frame.y + frame.height)
    }
    for label in plan.labels.indices.map({ plan.frame(ofLabel: $0) }) {
      #expect(label.x > frame.x && label.x + label.width < frame.x + frame.width && label.y + label.height < frame.y + frame.height)
    }
  }

  @Test func aNewGroupMovesNoOther() {
    let all = WallLayout(count: 1000).places
    for count in 0..<300 { #expect(WallLayout(count: count).places == Array(all.prefix(count))) }
  }

  @Test func ringsGrowOutward() {
    let distances = WallLayout(count: 1000).places.map { $0.x * $0.x + $0.y * $0.y }
    for (before, after) in zip(distances, distances.dropFirst()) { #expect(before <= after * 1.01) }
  }

  @Test func everyGroupIsJoinedToTheMiddle() {
    for (number, place) in WallLayout(count: 1000).places.enumerated() {
      if let inner = place.inner { #expect(inner < number) } else { #expect(number < 12) }
    }
  }

  @Test(arguments: [0, 1, 12, 60, 61, 250])
  func namesEveryGroup(_ count: Int) throws {
    let wall = Self.wall(count)
    let svg = String(decoding: wall.file().bytes, as: UTF8.self)
    let start = try #require(svg.firstRange(of: "<desc id=\"wall-desc\">")).upperBound
    let desc = svg[start..<(try #require(svg.firstRange(of: "</desc>")).lowerBound)]
    #expect(wall.groups.allSatisfy { desc.contains($0.name) })
    #expect(svg.contains("role=\"img\" aria-labelledby=\"wall-title wall-desc\""))
    #expect(svg.ranges(of: "<title").count == count + 2)
    #expect(svg.contains("Care &amp; Network"))
    #expect((svg.ranges(of: "<text").count > 0) == (1...60).contains(count))
  }

  @Test func theSameGroupsGiveTheSameBytes() {
    #expect(Self.wall(61).file().bytes == Self.wall(61).file().bytes)
  }

  @Test func idsAreUniquePerGroup() throws {
    let drawing = SVGSamples.drawing("<title>Asset 1</title><symbol id=\"a\"><path d=\"M0 0\"/></symbol><use href=\"#a\"/>")
    let svg = String(decoding: Self.wall(30, logo: Logo.read(Array(drawing.utf8), fileName: "a.svg").0).file().bytes, as: UTF8.self)
    let ids = svg.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(ids.count == 12)
    #expect(Set(ids).count == ids.count)
    for link in svg.matches(of: #/href="#([^"]*)"/#) { #expect(ids.contains(String(link.1))) }
    #expect(!svg.contains("Asset 1"))
  }

  @Test func photosAreEmbeddedOnce() {
    let svg = String(
      decoding: Self.wall(1, logo: .raster(.png, Array("foobar".utf8), PictureSize(width: 40, height: 30))).file().bytes, as: UTF8.self)
    #expect(svg.ranges(of: "href=\"data:image/png;base64,Zm9vYmFy\"").count == 1)
  }

  @Test func theWallItselfIsASoundDrawing() {
    let (picture, faults) = SVGReader.read(Self.wall(61).file().bytes)
    #expect(picture != nil)
    #expect(faults == [])
  }

  @Test(arguments: [(1, 1), (4000, 100), (100, 4000), (3, 2), (20, 20), (1, 9000), (640, 480)])
  func logosOfAnyShapeSitOnTheirPlate(_ width: Int, _ height: Int) {
    let plate = WallPlate(x: 5, y: -7, radius: 96)
    let box = SVGPicture.ViewBox(width: Double(width), height: Double(height))
    let logos: [Logo] = [
      .raster(.png, [], PictureSize(width: width, height: height)), .vector(SVGPicture(root: SVGElement("svg", [:]), box: box)),
    ]
    for frame in logos.map(plate.frame) {
      #expect((frame.width * frame.width + frame.height * frame.height).squareRoot() / 2 < plate.radius * 0.9)
      #expect(abs(frame.x + frame.width / 2 - plate.x) < 0.01 && abs(frame.y + frame.height / 2 - plate.y) < 0.01)
    }
  }

  @Test(arguments: [
    ("York", ["York"]), ("Lincolnshire Care Action Network", ["Lincolnshire Care", "Action Network"]), ("", []),
    ("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", ["Llanfairpwllgwyng…"]),
    ("Glasgow & Clyde Disability Rights Collective for Independent Living", ["Glasgow & Clyde", "Disability Rights…"]),
  ])
  func namesFitTheirLabels(_ name: String, _ lines: [String]) {
    #expect(WallLabel(name).lines == lines)
    #expect(WallLabel(name).width <= WallLabel.widest)
  }

  @Test func aThousandGroupsAreNoWork() {
    let time = ContinuousClock().measure { _ = Self.wall(1000).file() }
    #expect(time < .seconds(2))
  }
}
