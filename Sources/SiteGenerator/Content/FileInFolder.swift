/// A picture or other file that lies in the content folder, published where a page uses it (in `assets/`: always).
struct FileInFolder: Sendable {
  /// Relative to the content folder: `posts/picnic/lake.jpg`.
  var path: String
  /// In bytes.
  var size: Int
  /// In pixels, where the file is a picture of a kind that we know.
  var picture: PictureSize?
}
