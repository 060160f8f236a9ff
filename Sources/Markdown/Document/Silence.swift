/// `<!-- sitegen: ok RULE – reason -->`: the writer means what a check would ask about.
public struct Silence: Sendable, Hashable {
  public var rule: String
  public var reason: String
  public var position: Position
  /// Its own line when it stands among words; its lines and those of the block after it when it stands alone.
  public var lines: ClosedRange<Int>

  public init(rule: String, reason: String, position: Position, lines: ClosedRange<Int>) {
    self.rule = rule
    self.reason = reason
    self.position = position
    self.lines = lines
  }
}
