import Markdown

/// A description does not say again what stands beside it: the words below the picture, or those of its link (rule 6).
struct PictureDescriptionRepeated: Rule {
  static let name = "picture-description-repeated"

  func check(_ page: CheckedPage) -> [Problem] {
    let references = page.body.references
    return references.indices.compactMap { number in
      let picture = references[number]
      guard picture.kind == .picture, !picture.text.isEmpty, picture.text.lowercased() != "decorative" else { return nil }
      if !picture.caption.isEmpty, plain(picture.caption) == plain(picture.text) {
        return report(
          picture, "the words below the picture", page, "Say in the description what the picture shows, and keep the words below it.")
      }
      guard number > 0, references[number - 1].kind == .link, repeats(picture.text, in: references[number - 1].text) else { return nil }
      return report(
        picture, "the link's other words", page, "Write `![decorative](\(picture.fileName))` within the link, as its words say it all.")
    }
  }
}

extension PictureDescriptionRepeated {
  private func report(_ picture: Reference, _ place: String, _ page: CheckedPage, _ advice: String) -> Problem {
    problem(
      .look, at: picture.position, of: page,
      "The description \"\(picture.text)\" says the same as \(place). Screen readers will say it twice.", advice)
  }

  /// A link's words hold those of the picture in it: the same words once more are the link's own.
  private func repeats(_ description: String, in link: String) -> Bool {
    let (short, long) = (plain(description), plain(link))
    guard long.hasPrefix(short) || long.hasSuffix(short) else { return false }
    return long == short + short
  }

  private func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}
