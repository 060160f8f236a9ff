/// What letters and shapes are drawn with on an indexed canvas: for how much of a pixel is covered, which colour it has then.
public struct IndexedInk: Sendable {
  /// From nearly nothing to all of a pixel. Six are enough for smooth edges; more would take colours away from logos.
  static let steps = 6

  /// For each step, and each place in the palette that a pixel has before, the place that it has then.
  private(set) var places: [UInt8]

  /// `ramps`: for each colour of the ground, the places from the faintest mixture with it to the ink itself.
  init(_ ink: UInt8, ramps: [(ground: UInt8, places: [UInt8])]) {
    // On what is no known ground, as at an edge between two: half a pixel or more is ink.
    places = (1...Self.steps).flatMap { step in (0..<256).map { step * 2 >= Self.steps ? ink : UInt8($0) } }
    for (ground, ramp) in ramps {
      for step in 1...Self.steps {
        place(step, over: ground, is: ramp[step - 1])
        // Where two strokes meet, the stronger one stays.
        for before in 1...Self.steps { place(step, over: ramp[before - 1], is: ramp[max(step, before) - 1]) }
      }
    }
  }

  private mutating func place(_ step: Int, over before: UInt8, is after: UInt8) {
    places[(step - 1) * 256 + Int(before)] = after
  }
}
