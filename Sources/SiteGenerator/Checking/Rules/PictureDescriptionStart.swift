import Markdown

/// A description does not begin by saying that there is a picture (rule 4): screen readers say that already.
struct PictureDescriptionStart: Rule {
  static let name = "picture-of"

  func check(_ page: CheckedPage) -> [Problem] {
    page.body.references.compactMap { picture in
      guard picture.kind == .picture, let start = Self.starts.first(where: { picture.text.lowercased().hasPrefix($0) }) else { return nil }
      let rest = String(picture.text.dropFirst(start.count)).trimmed
      guard !rest.isEmpty else { return nil }
      return problem(
        .look, at: picture.position, of: page,
        "The description begins with \"\(picture.text.prefix(start.count).trimmed)\". Screen readers say that it is a picture before they read it.",
        "Begin with what it shows: `![\(rest.capitalizedFirst.prefix(80))](\(picture.fileName))`.")
    }
  }

  private static let starts: [String] = ["image", "photo", "photograph", "picture", "pic", "graphic"].flatMap { noun in
    ["", "a ", "an ", "the ", "this is a ", "this is an "].map { "\($0)\(noun) of " }
  }
}

extension Reference {
  /// The name of the file that it leads to.
  var fileName: String { destination.split(separator: "/").last.map(String.init) ?? destination }
}

extension Substring {
  var trimmed: String { String(self).trimmed }
}
