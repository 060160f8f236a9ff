/// A wall's plan on a sheet of a format: how large, where, and what stands around it. In pixels, or millimetres for the poster.
struct WallSheet: Sendable {
  let format: WallFormat
  let plan: WallPlan
  let width: Double
  let height: Double
  /// Where the middle of the plan is, and how many units of the sheet one of the plan's is.
  let middle: (x: Double, y: Double)
  let scale: Double
  /// The band below a mosaic, with words on it.
  let strip: WallPlate.Frame?
  /// What a poster has around the wall.
  let poster: PosterWords?
}

extension WallSheet {
  /// Above this many groups, names would be too small to read; above the next, logos are a mosaic.
  static let mostNames = 60
  static let mostLogos = 250

  init(_ wall: LogoWall, _ format: WallFormat) {
    let names = wall.groups.map(\.name)
    let kinds: [WallPlan.Kind] = names.count > Self.mostLogos ? [.mosaic] : names.count > Self.mostNames ? [.logos] : [.named, .logos]
    let sheets = kinds.map { WallSheet(wall, format, WallPlan(names, shape: format.shape, kind: $0)) }
    self = sheets.first { $0.hasReadableNames } ?? sheets[sheets.count - 1]
  }

  private init(_ wall: LogoWall, _ format: WallFormat, _ plan: WallPlan) {
    self.format = format
    self.plan = plan
    guard let sides = format.sides else {
      poster = nil
      let margin = WallCell.pitch / 5
      width = (2 * (plan.reachX + margin)).rounded(.up)
      let room = (2 * (plan.reachY + margin)).rounded(.up)
      let band = plan.kind == .mosaic ? (width / 18).rounded() : 0
      height = room + band
      strip = band > 0 ? WallPlate.Frame(x: 0, y: room, width: width, height: band) : nil
      (middle, scale) = ((width / 2, room / 2), 1)
      return
    }
    (width, height) = sides
    var room = WallPlate.Frame(
      x: format.margin, y: format.margin, width: width - 2 * format.margin, height: height - 2 * format.margin)
    poster = format == .poster ? PosterWords(wall, plan.kind, in: room) : nil
    if let poster { room = poster.room }
    if plan.kind == .mosaic, poster == nil {
      let band = 78.0
      strip = WallPlate.Frame(x: 0, y: height - band, width: width, height: band)
      room.height -= band - format.margin / 2
    } else {
      strip = nil
    }
    scale = min(room.width / 2 / plan.reachX, room.height / 2 / plan.reachY)
    middle = (room.x + room.width / 2, room.y + room.height / 2)
  }

  /// All names or none: where one would be cut or too small, the room goes to the logos, and the names stand elsewhere.
  private var hasReadableNames: Bool {
    guard plan.kind == .named, let least = format.leastCapitals else { return plan.kind == .named }
    return plan.labels.allSatisfy { $0.isWhole && $0.size * scale >= least }
  }
}

extension WallSheet {
  func placed(_ frame: WallPlate.Frame) -> WallPlate.Frame {
    WallPlate.Frame(
      x: middle.x + frame.x * scale, y: middle.y + frame.y * scale, width: frame.width * scale, height: frame.height * scale)
  }

  /// A plate as it lies on the sheet.
  func placed(_ plate: WallPlate) -> WallPlate {
    WallPlate(x: middle.x + plate.x * scale, y: middle.y + plate.y * scale, radius: plate.radius * scale)
  }
}
