/// All names in columns, A to Z: as large as there is room for, and not below six points.
struct NameColumns: Sendable {
  let lines: [PosterWords.Line]
  let height: Double

  /// Points of type.
  private static let points = [8.5, 8, 7.5, 7, 6.5, 6]
  /// In millimetres.
  static let leastCapitals = capitals(6)

  /// Capitals are 0.7 of the type's size.
  private static func capitals(_ points: Double) -> Double { points * 25.4 / 72 * 0.7 }

  /// Nil where not all find room: a list in part would only tell those who are missing that they are.
  /// `height` is what letters of any size may take, `most` what the smallest may, for all of them to be there.
  init?(_ names: [String], x: Double, bottom: Double, width: Double, height room: Double, most: Double) {
    let sorted = names.map { (key: $0.lowercased(), name: $0) }.sorted { $0 < $1 }.map(\.name)
    let settings = Self.points.lazy.map { NameSetting(sorted, size: Self.capitals($0), width: width) }
    guard let setting = settings.first(where: { $0.height <= room }) ?? settings.last, setting.height <= most else { return nil }
    height = setting.height
    lines = setting.lines(x: x, top: bottom - height)
  }
}
