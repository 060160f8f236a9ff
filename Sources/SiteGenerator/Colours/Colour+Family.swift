extension Colour {
  /// What a person calls it: `grey`, `pale blue`, `dark red`.
  var family: String {
    let (high, low) = (max(red, green, blue), min(red, green, blue))
    let lightness = (high + low) / 510
    if lightness > 0.97 { return "white" }
    if lightness < 0.06 { return "black" }
    guard high - low > 24 else { return lightness > 0.8 ? "pale grey" : lightness < 0.3 ? "dark grey" : "grey" }
    let shade = lightness > 0.8 ? "pale " : lightness < 0.28 ? "dark " : ""
    return shade + hueName(high, low)
  }

  private func hueName(_ high: Double, _ low: Double) -> String {
    let range = high - low
    let sixth =
      if high == red {
        ((green - blue) / range + 6).truncatingRemainder(dividingBy: 6)
      } else if high == green {
        (blue - red) / range + 2
      } else {
        (red - green) / range + 4
      }
    switch sixth * 60 {
    case ..<14: return "red"
    case ..<42: return "orange"
    case ..<68: return "yellow"
    case ..<165: return "green"
    case ..<195: return "turquoise"
    case ..<255: return "blue"
    case ..<290: return "purple"
    case ..<345: return "pink"
    default: return "red"
    }
  }
}
