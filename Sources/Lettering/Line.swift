/// A line of letters and where they stand, in hundredths of a capital's height; the left edge of the first stroke is at 0.
struct Line: Sendable {
  private(set) var letters: [Letter] = []
  /// The x of each letter's own 0.
  private(set) var places: [Double] = []
  /// To the right edge of the last stroke.
  private(set) var width = 0.0

  init(_ letters: some Sequence<Letter>, weight: Lettering.Weight) {
    width = Self.set(letters, weight) { letter, x in
      self.letters.append(letter)
      places.append(x)
    }
  }

  /// How wide the line of these letters is.
  static func width(of letters: some Sequence<Letter>, weight: Lettering.Weight) -> Double { set(letters, weight) { _, _ in } }

  /// Tells where each letter stands, and gives the width.
  @inline(__always)
  private static func set(_ letters: some Sequence<Letter>, _ weight: Lettering.Weight, _ put: (Letter, Double) -> Void) -> Double {
    let measures = Alphabet.house.measures
    let kerning = Kerning.house
    var x = 0.0
    var width = 0.0
    var last: Letter?
    for letter in letters {
      let measure = measures[Int(letter.drawing)]
      if let last { x += kerning.amount(last, letter) + measure.left } else { x = weight.stroke / 2 }
      put(letter, x)
      width = x + measure.width + weight.stroke / 2
      x += measure.width + measure.right + weight.spread
      last = letter
    }
    return width
  }
}
