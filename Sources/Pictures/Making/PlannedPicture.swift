/// How one order is carried out: the picture is decoded as large as `base`, then made as large as `whole`, and `size` is cut out of its
/// middle. All three come from the original's size and the order alone: whatever else is ordered with it, its bytes are the same.
struct PlannedPicture {
  var order: PictureOrder
  var base: PictureSize
  var whole: PictureSize
  var size: PictureSize

  /// Those who want pictures for pages want none wider, and several at a time: from this they are all made with one decoding.
  private static let commonWidth = 1600

  /// `original`: as it is seen, upright. `kind`: a drawing is drawn anew for each size, since nothing is sharper.
  init(_ order: PictureOrder, of original: PictureSize, _ kind: PictureKind) {
    self.order = order
    (whole, size) = Self.sizes(order.size, of: original)
    base = kind == .svg ? whole : Self.base(for: whole, of: original)
  }

  private static func sizes(_ wanted: PictureOrder.Size, of original: PictureSize) -> (whole: PictureSize, size: PictureSize) {
    switch wanted {
    case .whole: return (original, original)
    case .width(let width):
      let size = original.scaled(toWidth: min(max(width, 1), original.width))
      return (size, size)
    case .cover(let shape):
      let shape = PictureSize(width: max(shape.width, 1), height: max(shape.height, 1))
      guard shape.width <= original.width, shape.height <= original.height else { return (original, original.largest(shapedAs: shape)) }
      let scale = max(Double(shape.width) / Double(original.width), Double(shape.height) / Double(original.height))
      let whole = PictureSize(
        width: max(shape.width, Int((Double(original.width) * scale).rounded())),
        height: max(shape.height, Int((Double(original.height) * scale).rounded())))
      return (whole, shape)
    }
  }

  /// The smallest of 1600, 3200, 6400, … pixels in width that is large enough, or the original where that is smaller.
  private static func base(for whole: PictureSize, of original: PictureSize) -> PictureSize {
    var width = commonWidth
    while width < whole.width { width *= 2 }
    guard width < original.width else { return original }
    let base = original.scaled(toWidth: width)
    // Rounding may make a cut's whole a pixel higher.
    return PictureSize(width: width, height: max(base.height, whole.height))
  }

  /// Nil where both are made from the same.
  func isLarger(than other: PlannedPicture) -> Bool? {
    let (own, others) = ([base, whole], [other.base, other.whole])
    if own == others { return nil }
    return others.flatMap { [$0.width, $0.height] }.lexicographicallyPrecedes(own.flatMap { [$0.width, $0.height] })
  }
}

extension PictureSize {
  /// In the same shape; no side is nothing.
  func scaled(toWidth width: Int) -> PictureSize {
    PictureSize(width: width, height: max(1, Int((Double(height) * Double(width) / Double(self.width)).rounded())))
  }

  /// With its longer side as long as that.
  func scaled(toLongestSide side: Int) -> PictureSize {
    width >= height
      ? scaled(toWidth: side) : scaled(toWidth: max(1, Int((Double(width) * Double(side) / Double(height)).rounded()))).with(height: side)
  }

  /// The largest part of it in that shape.
  func largest(shapedAs shape: PictureSize) -> PictureSize {
    aspect > shape.aspect
      ? PictureSize(width: min(width, max(1, Int((Double(height) * shape.aspect).rounded()))), height: height)
      : PictureSize(width: width, height: min(height, max(1, Int((Double(width) / shape.aspect).rounded()))))
  }

  var onItsSide: PictureSize { PictureSize(width: height, height: width) }

  private func with(height: Int) -> PictureSize { PictureSize(width: width, height: height) }
}
