/// A line of letters and where they stand, in hundredths of a capital's height; the left edge of the first stroke is at 0.
struct Line: Sendable {
  private(set) var letters: [Letter] = []
  /// The x of each letter's own 0.
  private(set) var places: [Double] = []
  /// To the right edge of the last stroke.
  private(set) var width = 0.0

  init(_ letters: some Sequence<Letter>, weight: Lettering.Weight) {
    let alphabet = Alphabet.house
    let kerning = Kerning.house
    var x = 0.0
    var last: Letter?
    for letter in letters {
      let drawing = alphabet.drawings[Int(letter.drawing)]
      if let last { x += kerning.amount(last, letter) + drawing.left } else { x = weight.stroke / 2 }
      self.letters.append(letter)
      places.append(x)
      width = x + drawing.width + weight.stroke / 2
      x += drawing.width + drawing.right + weight.spread
      last = letter
    }
  }
}
