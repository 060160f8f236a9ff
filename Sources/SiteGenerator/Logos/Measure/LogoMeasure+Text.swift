/// A measure as a line of text, for caches: the same numbers come back to the last bit.
extension LogoMeasure {
  /// `0 0 1 1 1 0.35 0.5 0.5 0.71 0.71 light`
  var text: String {
    let numbers = [
      content.x, content.y, content.width, content.height, aspect, ink, centre.x, centre.y, reach, boxReach,
    ]
    return (numbers.map(\.description) + [ground.text]).joined(separator: " ")
  }

  /// Nil for anything but what `text` writes.
  init?(text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    let numbers = parts.dropLast().compactMap { Double($0) }.filter(\.isFinite)
    guard parts.count == 11, numbers.count == 10, let ground = parts.last.flatMap({ Ground(text: String($0)) }) else { return nil }
    content = Box(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
    (aspect, ink) = (numbers[4], numbers[5])
    centre = Point(x: numbers[6], y: numbers[7])
    (reach, boxReach, self.ground) = (numbers[8], numbers[9], ground)
    guard [content.width, content.height, aspect, ink, reach, boxReach].allSatisfy({ $0 > 0 }) else { return nil }
  }
}

extension LogoMeasure.Ground {
  fileprivate var text: String {
    switch self {
    case .light: "light"
    case .dark: "dark"
    case .plain(let colour): colour.hex
    case .own: "own"
    }
  }

  fileprivate init?(text: String) {
    switch text {
    case "light": self = .light
    case "dark": self = .dark
    case "own": self = .own
    default:
      guard let colour = PlainColour(hex: text) else { return nil }
      self = .plain(colour)
    }
  }
}
