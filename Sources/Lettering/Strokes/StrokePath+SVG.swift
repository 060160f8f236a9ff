extension StrokePath {
  /// SVG path data, numbers to two decimals.
  public var data: String {
    var text = ""
    for step in steps {
      switch step {
      case .move(let end): text += "M" + Self.text(end)
      case .line(let end): text += "L" + Self.text(end)
      case .curve(let first, let second, let end): text += "C" + Self.text(first) + " " + Self.text(second) + " " + Self.text(end)
      case .arc(let radii, let large, let sweep, let end):
        text += "A" + Self.text(radii) + (large ? " 0 1 " : " 0 0 ") + (sweep ? "1 " : "0 ") + Self.text(end)
      case .close: text += "Z"
      }
    }
    return text
  }

  private static func text(_ point: StrokePoint) -> String {
    number(point.x) + " " + number(point.y)
  }

  /// `-0.5`, `12`, `3.07`: half a hundredth is rounded away from nought.
  static func number(_ value: Double) -> String {
    let hundredths = Int(value * 100 + (value < 0 ? -0.5 : 0.5))
    let whole = abs(hundredths) / 100
    let rest = abs(hundredths) % 100
    var text = hundredths < 0 ? "-\(whole)" : "\(whole)"
    if rest > 0 { text += rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)" }
    return text
  }

  /// From path data in capital commands: `M L H V C A Z`. Nil for anything else.
  public init?(data: String) {
    var reader = PathReader(bytes: Array(data.utf8))
    guard let steps = reader.steps() else { return nil }
    self.init(steps)
  }
}
