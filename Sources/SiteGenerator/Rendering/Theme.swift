import Templates

/// A site's look as read from a theme's folder, and from those that it extends.
struct Theme: Sendable {
  struct Asset: Sendable {
    /// Relative to the theme's `assets/`.
    var name: String
    /// On disk. Several where a folder is called like a script or style sheet: they become that one file, in the order of their names.
    var files: [String]
  }

  struct Colours: Sendable {
    /// Name → `#rrggbb`.
    var light: [String: String] = [:]
    var dark: [String: String] = [:]
  }

  var name: String
  /// Its folder and those that it extends are there.
  var isFound = true
  /// Layouts and partials; one that extends another theme replaces single files of it.
  var layouts: [TemplateSource] = []
  var assets: [Asset] = []
  var colours = Colours()
  var strings: [String: String] = [:]
  /// What the scripts of letters say.
  var letterWords: [String: String] = [:]
  /// What adverts of groups say.
  var advertWords = AdvertWords()
  /// What the combined logo says, and what is said of it.
  var wallWords = ThemeWords<WallSentence>()
  /// What it changes in the lists of words that checks look for.
  var words: [WordList: [WordListEntry]] = [:]
  /// How wide its pages show a picture of a body, as the attribute `sizes` says it.
  var pictureSizes = "100vw"
}

extension Theme {
  /// What the build makes itself where a theme's files are.
  static let made = ["theme/colours.css", Addresses.letterData]

  /// Where its files are in the output.
  var addresses: [String] { Self.made + assets.map { "theme/\($0.name)" } }
}

extension Theme.Colours {
  /// The style sheet `theme/colours.css`: custom properties, for light and for dark.
  var css: [UInt8] {
    let text = """
      :root {
        color-scheme: light dark;
      \(properties(light, indent: "  "))
      }

      @media (prefers-color-scheme: dark) {
        :root {
      \(properties(dark, indent: "    "))
        }
      }

      """
    return Array(text.utf8)
  }

  private func properties(_ colours: [String: String], indent: String) -> String {
    colours.sorted { $0.key < $1.key }.map { "\(indent)--\($0.key): \($0.value);" }.joined(separator: "\n")
  }
}
