import Markdown

/// Words below a picture are shown where it stands alone; elsewhere they would be lost without a sound.
struct PictureCaption: Rule {
  static let name = "picture-caption"

  func check(_ page: CheckedPage) -> [Problem] {
    page.body.references.compactMap { picture in
      guard picture.standing == .amongWords, !picture.caption.isEmpty else { return nil }
      return problem(
        .look, at: picture.position, of: page,
        "The words \"\(picture.caption)\" are not shown. Words can stand below a picture only where it has a line of its own.",
        "Give the picture a line of its own, with empty lines around. In a list or a table, write the words beside it.")
    }
  }
}
