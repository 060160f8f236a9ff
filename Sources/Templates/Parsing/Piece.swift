/// A template is a row of these.
enum Piece: Sendable {
  /// `startsLine`: a line of the template begins with it.
  case text(Range<Int>, startsLine: Bool)
  case tag(Tag)
}
