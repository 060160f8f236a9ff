import Templates

/// A picture of a group's pack: what it looks like, its files, and its description to copy.
struct PackPicture: Sendable {
  var id: String
  var name: String
  var preview: String
  var width: Int
  var height: Int
  /// What `width` and `height` count, where it is not pixels: `mm`.
  var unit = ""
  var alternative: String
  var description: String
  var files: [Download]

  static let type = RecordType<PackPicture>(
    "picture to share",
    [
      .text("id", "An id for its heading.") { $0.id },
      .text("name", "What it is for.") { $0.name },
      .text("unit", "What they count, where it is not pixels: mm.") { $0.unit },
      .text("preview", "The picture; empty where it would be heavy.") { $0.preview },
      .text("previewWidth", "In pixels.") { String($0.width) },
      .text("previewHeight", "In pixels.") { String($0.height) },
      .text("alternative", "A short description, for the picture on this page.") { $0.alternative },
      .text("pictureDescription", "A description to copy, for wherever the picture is shared.") { $0.description },
      .list("files", "Its files.", of: Download.type) { $0.files },
    ])
}
