/// A piece of a letter, for formats that are not HTML.
public indirect enum Block: Sendable, Hashable {
  case heading(level: Int, [Inline])
  case paragraph([Inline])
  case list(ordered: Bool, start: Int, items: [[Block]])
  case quote([Block])
  /// The first row holds the columns' names.
  case table(rows: [[[Inline]]])
  case rule
}
