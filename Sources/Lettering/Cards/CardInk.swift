/// Ramps in a card's palette, from nearly ground to full colour. 0 is the ground.
enum CardInk: Sendable {
  case words, accent, ring

  /// Palette places that all cards have.
  static let count = 1 + 3 * steps

  var colour: CardColour {
    switch self {
    case .words: .ink
    case .accent: .accent
    case .ring: .ring
    }
  }

  var first: UInt8 {
    switch self {
    case .words: 1
    case .accent: 5
    case .ring: 9
    }
  }

  /// Four are enough for smooth edges at this size: eight look no better, and cost a fifth more bytes.
  static let steps = 4

  /// The palette place for ink that covers so much of a pixel, of 255.
  func place(_ coverage: UInt8) -> UInt8 {
    let step = (Int(coverage) * Self.steps + 127) / 255
    return step == 0 ? 0 : first + UInt8(step - 1)
  }

  /// Ground and the ramps, in order of their places.
  static let colours: [CardColour] =
    [.ground]
    + [CardInk.words, .accent, .ring].flatMap { ink in
      (1...steps).map { CardColour.ground.under(ink.colour, Double($0) / Double(steps)) }
    }
}
