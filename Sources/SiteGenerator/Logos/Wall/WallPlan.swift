/// Where everything on a wall is drawn: plates, labels, and the frame around them all.
struct WallPlan: Sendable {
  let layout: WallLayout
  let hub = WallPlate(x: 0, y: 0, radius: 224)
  let plates: [WallPlate]
  /// One for each plate, or none at all.
  let labels: [WallLabel]
  /// In whole pixels.
  let frame: WallPlate.Frame

  /// From a place's middle up to the middle of a plate that shares its cell with a label, and down to the label.
  private static let plateRise = 34.0
  private static let labelDrop = 54.0
  private static let margin = 56.0

  init(_ names: [String], hasNames: Bool) {
    layout = WallLayout(count: names.count)
    labels = hasNames ? names.map { WallLabel($0) } : []
    plates = layout.places.map { WallPlate(x: $0.x, y: hasNames ? $0.y - Self.plateRise : $0.y, radius: hasNames ? 96 : 112) }
    var left = -hub.radius
    var right = hub.radius
    var top = -hub.radius
    var bottom = hub.radius
    for plate in plates {
      left = min(left, plate.x - plate.radius)
      right = max(right, plate.x + plate.radius)
      top = min(top, plate.y - plate.radius)
      bottom = max(bottom, plate.y + plate.radius)
    }
    for (place, label) in zip(layout.places, labels) {
      left = min(left, place.x - label.width / 2)
      right = max(right, place.x + label.width / 2)
      bottom = max(bottom, place.y + Self.labelDrop + label.height)
    }
    let x = (left - Self.margin).rounded(.down)
    let y = (top - Self.margin).rounded(.down)
    frame = WallPlate.Frame(
      x: x, y: y, width: (right + Self.margin - x).rounded(.up), height: (bottom + Self.margin - y).rounded(.up))
  }
}

extension WallPlan {
  func frame(ofLabel index: Int) -> WallPlate.Frame {
    let label = labels[index]
    let place = layout.places[index]
    return WallPlate.Frame(x: place.x - label.width / 2, y: place.y + Self.labelDrop, width: label.width, height: label.height)
  }

}
