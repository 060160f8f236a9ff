extension Colour {
  /// The nearest on the way to white or to black that is good, in steps of a hundredth.
  func nearest(where isGood: (Colour) -> Bool) -> Colour? {
    for step in 0...100 {
      for end in [Colour.black, .white] {
        let candidate = toward(end, by: Double(step) / 100).whole
        if isGood(candidate) { return candidate }
      }
    }
    return nil
  }

  private func toward(_ end: Colour, by part: Double) -> Colour {
    func mix(_ own: Double, _ other: Double) -> Double { own + (other - own) * part }
    return Colour(red: mix(red, end.red), green: mix(green, end.green), blue: mix(blue, end.blue))
  }

  /// As `#rrggbb` can say it.
  private var whole: Colour { Colour(red: red.rounded(), green: green.rounded(), blue: blue.rounded()) }
}
