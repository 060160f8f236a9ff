import Pictures

/// A picture or other file that lies in the content folder, published where a page uses it (in `assets/`: always).
struct FileInFolder: Sendable {
  /// Relative to the content folder: `posts/picnic/lake.jpg`.
  var path: String
  /// In bytes.
  var size: Int
  /// In pixels, where the file is a picture of a kind that we know.
  var picture: PictureSize?
  /// What kind of picture its first bytes are, whatever its name says.
  var kind: PictureKind?
  /// Set where it is a photo of a kind that we cannot clean, or is called like a picture and is none.
  var foreign: Foreign?

  struct Foreign: Sendable, Hashable {
    /// What it is: `is a PDF document, not a picture`.
    var words: String
    /// It can hold what a camera wrote.
    var isPhoto: Bool
  }
}
