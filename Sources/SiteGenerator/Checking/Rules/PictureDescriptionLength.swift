import Markdown

/// A description is short: it is read in one go (rule 5).
struct PictureDescriptionLength: Rule {
  static let name = "picture-description-length"

  func check(_ page: CheckedPage) -> [Problem] {
    let limit = page.vocabulary[.description]
    return page.body.references.compactMap { picture in
      guard picture.kind == .picture, picture.text.utf8.count > limit, picture.text.count > limit else { return nil }
      return problem(
        .look, at: picture.position, of: page,
        "This description is long (\(picture.text.count) characters). It is read in one go and can't be paused.",
        "Keep the main point here and put the rest in the page. It begins \"\(start(picture.text)) …\".")
    }
  }

  private func start(_ text: String) -> String { text.split(separator: " ").prefix(6).joined(separator: " ") }
}
