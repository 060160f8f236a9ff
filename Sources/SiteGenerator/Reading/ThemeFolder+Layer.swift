import Templates

extension ThemeFolder {
  /// One theme's folder on its own.
  struct Layer {
    /// As people see it: `themes/care-net`.
    var folder = ""
    var extends: String?
    var layouts: [TemplateSource] = []
    var assets: [Theme.Asset] = []
    var colours = Theme.Colours()
    /// `light.text` → where it is written.
    var colourPlaces: [String: Place] = [:]
    var pairs: [ColourPair: Place] = [:]
    var decoration: Set<String> = []
    var strings: [String: String] = [:]
    var letterWords: [String: String] = [:]
    var advertWords: [String: String] = [:]
    var wallWords: [String: String] = [:]
    var words: [WordList: [WordListEntry]] = [:]
    var pictureSizes: String?
    var problems: [Problem] = []

    var file: String { "\(folder)/theme.yaml" }
  }
}
