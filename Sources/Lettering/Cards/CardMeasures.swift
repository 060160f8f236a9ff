/// Where things stand on a card, in pixels.
enum CardMeasures {
  /// What social networks ask for.
  static let width = 1200
  static let height = 630
  /// From both sides to words.
  static let margin = 64
  static let room = Double(width - 2 * margin)

  /// Rows above the title: mark, name and rings.
  static let topRows = 200
  /// The first row of the foot: a yellow line and the group's name.
  static let footRow = 526
  static let footBaseline = 572
  static let footSize = 26.0
  /// The yellow line before the group's name.
  static let barLength = 56.0
  static let barPen = 8.0
  static let barGap = 24.0

  /// The height of a title's capitals, and how many lines it may have. In tens, so that level strokes begin and end with a row of pixels.
  static let titleSizes: [(size: Double, lines: Int)] = [(70, 2), (60, 3), (50, 4), (40, 4)]
  /// From baseline to baseline, in capitals' heights.
  static let leading = 1.64

  /// The plate below the mark.
  static let plateMiddle = StrokePoint(124, 110)
  static let plateReach = 60.0
  static let nameSize = 30.0
  static let nameGap = 28.0
  /// Where the outermost ring ends.
  static let ringReach = 175.0

  /// On a card without a title.
  static let largePlateMiddle = StrokePoint(600, 236)
  static let largePlateReach = 96.0
  static let largeNameSize = 52.0
}
