/// Words of a page's settings that people read.
struct SettingWords: Sendable {
  /// `title`, `image-description`, …
  var key: String
  var words: Located<String>
}
