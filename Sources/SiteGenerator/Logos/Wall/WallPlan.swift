/// Where the plates and labels of a wall stand in its plane, with the network's logo at 0, 0. Pictures show this plane larger or smaller.
struct WallPlan: Sendable {
  enum Kind: Sendable {
    /// Names under the logos.
    case named
    /// Logos only.
    case logos
    /// Plates close together, drawn with less detail.
    case mosaic
  }

  let kind: Kind
  let layout: WallLayout
  let hub: WallPlate
  let plates: [WallPlate]
  /// One for each plate, or none at all.
  let labels: [WallLabel]
  /// From the middle to the farthest thing drawn, at least as far as the first twelve places: few groups stand in the same room.
  let reachX: Double
  let reachY: Double

  /// From a place's middle, where the plate's is, down to its label and to the end of the longest. With names and without, a plate stands where
  /// it stands: the sixty-first group moves none.
  private static let labelDrop = 99.0
  private static let labelEnd = 176.0
  private static let firstPlaces = 12

  init(_ names: [String], shape: WallShape, kind: Kind) {
    self.kind = kind
    layout = WallLayout(count: names.count, shape: shape)
    labels = kind == .named ? names.map(WallLabel.init) : []
    hub = WallPlate(x: 0, y: 0, radius: kind == .mosaic ? 292 : 236)
    let radius = Self.radius(kind)
    plates = layout.places.map { WallPlate(x: $0.x, y: $0.y, radius: radius) }
    let all = names.count < Self.firstPlaces ? WallLayout(count: Self.firstPlaces, shape: shape).places : layout.places
    reachX = (all.map { abs($0.x) }.max() ?? 0) + max(radius, kind == .named ? WallLabel.room / 2 : 0)
    reachY = (all.map { abs($0.y) }.max() ?? 0) + max(radius, kind == .named ? Self.labelEnd : 0)
  }
}

extension WallPlan {
  static func radius(_ kind: Kind) -> Double {
    switch kind {
    case .named: 94
    case .logos: 114
    case .mosaic: 131
    }
  }

  func frame(ofLabel index: Int) -> WallPlate.Frame {
    let label = labels[index]
    let place = layout.places[index]
    return WallPlate.Frame(x: place.x - label.width / 2, y: place.y + Self.labelDrop, width: label.width, height: label.height)
  }
}
