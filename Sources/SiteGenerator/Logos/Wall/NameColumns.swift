/// Names in columns, A to Z: as large as there is room for, and not below six points. Names that find no room are counted at the end.
struct NameColumns: Sendable {
  let lines: [PosterWords.Line]
  let height: Double
  /// How many names have no place.
  let left: Int

  /// Points of type, and the height of capitals in millimetres: 0.7 of the type's size.
  private static let points = [8.5, 8, 7.5, 7, 6.5, leastPoints]
  private static let leastPoints = 6.0
  /// In millimetres.
  static let leastCapitals = capitals(leastPoints)

  private static func capitals(_ points: Double) -> Double { points * 25.4 / 72 * 0.7 }

  init(_ names: [String], x: Double, bottom: Double, width: Double, highest: Double) {
    let sorted = names.map { (key: $0.lowercased(), name: $0) }.sorted { $0 < $1 }.map(\.name)
    let settings = Self.points.lazy.map { NameSetting(sorted, size: Self.capitals($0), width: width, highest: highest) }
    let best =
      settings.first { $0.kept == sorted.count }
      ?? NameSetting(sorted, size: Self.capitals(Self.leastPoints), width: width, highest: highest)
    height = Double(best.rows) * best.step
    left = sorted.count - best.kept
    lines = best.lines(x: x, top: bottom - height)
  }
}
