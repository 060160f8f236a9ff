import Testing

@testable import SiteGenerator

/// Where things stand, in every format.
@Suite struct WallSheetTests {
  static let counts = [0, 1, 2, 3, 12, 59, 60, 61, 250, 251, 1000]

  @Test(arguments: WallFormat.allCases, counts) func noTwoPlatesTouch(_ format: WallFormat, _ count: Int) {
    let plan = WallSheet(LogoWallTests.wall(count), format).plan
    let plates = plan.plates + [plan.hub]
    #expect(plates.count == count + 1)
    for (index, a) in plates.enumerated() {
      for b in plates[..<index] {
        let (x, y, reach) = (a.x - b.x, a.y - b.y, a.radius + b.radius + 8)
        if x * x + y * y < reach * reach { Issue.record("\(a) touches \(b)") }
      }
    }
  }

  @Test(arguments: WallFormat.allCases, counts) func noLabelCoversAnything(_ format: WallFormat, _ count: Int) {
    let plan = WallSheet(LogoWallTests.wall(count), format).plan
    let labels = plan.labels.indices.map { plan.frame(ofLabel: $0) }
    for (index, a) in labels.enumerated() {
      for b in labels[..<index] {
        #expect(a.right <= b.x || b.right <= a.x || a.bottom <= b.y || b.bottom <= a.y)
      }
      for b in plan.plates + [plan.hub] {
        let (x, y) = (max(a.x, min(b.x, a.right)) - b.x, max(a.y, min(b.y, a.bottom)) - b.y)
        #expect(x * x + y * y >= b.radius * b.radius)
      }
    }
  }

  @Test(arguments: WallFormat.allCases, counts) func nothingComesNearTheEdge(_ format: WallFormat, _ count: Int) {
    let sheet = WallSheet(LogoWallTests.wall(count), format)
    // In pixels, or millimetres for the poster.
    let margin = format == .poster ? 10.0 : 15
    let bottom = sheet.strip?.y ?? sheet.height
    for plate in (sheet.plan.plates + [sheet.plan.hub]).map(sheet.placed) {
      #expect(plate.x - plate.radius >= margin && plate.x + plate.radius <= sheet.width - margin)
      #expect(plate.y - plate.radius >= margin && plate.y + plate.radius <= bottom - (sheet.strip == nil ? margin : 0))
    }
    for index in sheet.plan.labels.indices {
      let label = sheet.placed(sheet.plan.frame(ofLabel: index))
      #expect(label.x >= margin && label.right <= sheet.width - margin && label.bottom <= sheet.height - margin)
    }
  }

  @Test(arguments: WallFormat.allCases) func aNewGroupMovesNoOther(_ format: WallFormat) {
    let all = WallLayout(count: 1000, shape: format.shape).places
    for count in 0...300 {
      let plan = WallPlan((0..<count).map { "Group \($0)" }, shape: format.shape, kind: .logos)
      #expect(plan.layout.places == Array(all.prefix(count)))
      for (plate, place) in zip(plan.plates, all) { #expect(plate.x == place.x && plate.y == place.y) }
    }
  }

  @Test(arguments: WallFormat.allCases) func ringsGrowOutward(_ format: WallFormat) {
    func far(_ place: WallLayout.Place) -> Double {
      guard case .box(let across, let down) = format.shape else { return place.x * place.x + place.y * place.y }
      let (x, y) = (place.x * place.x, place.y * place.y)
      return Double(across) * x * x * x + Double(down) * y * y * y
    }
    let distances = WallLayout(count: 1000, shape: format.shape).places.map(far)
    for (before, after) in zip(distances, distances.dropFirst()) { #expect(before <= after * 1.02) }
  }

  @Test(arguments: WallFormat.allCases) func everyGroupIsJoinedToTheMiddle(_ format: WallFormat) {
    for (number, place) in WallLayout(count: 1000, shape: format.shape).places.enumerated() {
      if let inner = place.inner {
        #expect(inner < number)
      } else {
        #expect(place.x * place.x + place.y * place.y < 4 * WallCell.pitch * WallCell.pitch * 1.01)
      }
    }
  }

  /// 200 logos cover about as much of each sheet as round plates can that leave air between them.
  @Test(arguments: [(WallFormat.wide, 0.48), (.square, 0.47), (.banner, 0.48)]) func manyLogosFillTheSheet(
    _ format: WallFormat, _ least: Double
  ) {
    let sheet = WallSheet(LogoWallTests.wall(200), format)
    let area = (sheet.plan.plates + [sheet.plan.hub]).reduce(0) { $0 + Double.pi * $1.radius * $1.radius }
    #expect(area * sheet.scale * sheet.scale / (sheet.width * sheet.height) > least)
  }

  private static let long = "Rhondda Cynon Taf Direct Payment Holders"
  private static let endless = String(repeating: "Association of Budget Holders ", count: 9)

  /// All names or none. The page's own picture has them always: people can enlarge it, and the list beside it has them whole.
  @Test(arguments: [
    (WallFormat.wide, 12, long, true), (.wide, 60, "Leeds", true), (.wide, 60, long, false), (.square, 12, long, true),
    (.square, 60, long, true), (.square, 3, endless, false), (.banner, 12, "Leeds", true), (.banner, 60, "Leeds", false),
    (.poster, 60, "Leeds", true), (.poster, 3, endless, false), (.free, 60, long, true), (.free, 3, endless, true),
  ])
  func namesStandWholeUnderLogosOrNotAtAll(_ format: WallFormat, _ count: Int, _ name: String, _ hasNames: Bool) {
    var wall = LogoWallTests.wall(count)
    for index in wall.groups.indices { wall.groups[index].name = "York" }
    wall.groups[count - 1].name = name
    let sheet = WallSheet(wall, format)
    #expect((sheet.plan.kind == .named) == hasNames)
    #expect(sheet.plan.labels.count == (hasNames ? count : 0))
    guard hasNames, format != .free else { return }
    let least = format == .poster ? 6 * 0.7 * 25.4 / 72 : 6 * sheet.width / 1200
    #expect(sheet.plan.labels.allSatisfy { $0.size * sheet.scale >= least - 1e-9 && !$0.lines.contains { $0.contains("…") } })
  }

  @Test(arguments: WallFormat.allCases) func aThousandLogosAreAMosaic(_ format: WallFormat) {
    #expect(WallSheet(LogoWallTests.wall(250), format).plan.kind == .logos)
    #expect(WallSheet(LogoWallTests.wall(251), format).plan.kind == .mosaic)
  }
}
