/// A line of a template, as far as indentation needs to know it.
struct Line: Sendable {
  /// The space at its beginning.
  let indentation: Range<Int>
  /// Nothing but space is on it.
  let isBlank: Bool
}
