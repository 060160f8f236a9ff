/// Where a value is: `first` is looked for from the innermost record outwards, and each of `rest` in what was found before.
struct Path: Sendable {
  /// nil for `.`, the item itself.
  let first: Symbol?
  /// Positions in the program's `parts`.
  let rest: Range<Int>
}
