/// One character as strokes: capitals reach from y = 0 to the baseline at y = 100, the first stroke's middle is at x = 0.
public struct Glyph: Sendable, Hashable {
  /// The middle of its strokes; they have round ends and joins, and no filling.
  public let strokes: StrokePath
  /// From the first to the last stroke's middle.
  public let width: Double
  /// Room to the left of x = 0 in a line of regular weight.
  public let left: Double
  /// From one letter's start to the next in a line of regular weight, but for kerning.
  public let advance: Double
  /// How far lines reach above the capitals, for an accent.
  public let rise: Double

  /// `strokes` as SVG path data.
  public var path: String { strokes.data }
}
