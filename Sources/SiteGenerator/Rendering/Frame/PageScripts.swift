/// Which of the theme's scripts a page runs.
enum PageScripts: Sendable {
  case none
  /// The form of a letter.
  case letter
  /// Buttons that copy words.
  case copy
}
