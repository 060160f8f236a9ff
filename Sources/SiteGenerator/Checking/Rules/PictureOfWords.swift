import Markdown

/// The words in a picture stand on its page as well (rule 7, WCAG 1.4.5).
///
/// Nobody here can see what is in a picture: it goes by the words for things with words on them, and a page that says a good deal is trusted.
struct PictureOfWords: Rule {
  static let name = "picture-of-words"
  /// A page with this many words says what the poster says, most likely.
  private static let enoughWords = 120

  func check(_ page: CheckedPage) -> [Problem] {
    guard page.words.words.count < Self.enoughWords else { return [] }
    return page.body.references.compactMap { picture in
      guard picture.kind == .picture, let thing = thing(picture) else { return nil }
      return problem(
        .look, at: picture.position, of: page,
        "This looks like a picture of words (\"\(thing)\"). Screen readers can't read them, and they blur when they are made larger.",
        "Write the poster's or chart's words in the page as well, and keep the description short.")
    }
  }

  private func thing(_ picture: Reference) -> String? {
    let words = PageWords.words(of: "\(picture.text) \(picture.fileName.replacing("_", with: " ").replacing("-", with: " "))")
    return words.words.indices.first { Self.things.contains(words.words[$0]) }.map { words.string($0) }
  }

  private static let things = WordSet(
    "poster posters flyer flyers flier leaflet leaflets screenshot screenshots infographic infographics chart charts timetable")
}
