/// The room that a letter takes, in hundredths of a capital's height: its own, and what it keeps free on either side.
struct LetterMeasure: Sendable {
  var left: Double
  var width: Double
  var right: Double
}
