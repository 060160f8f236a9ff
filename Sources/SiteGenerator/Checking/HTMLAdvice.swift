import Markdown

/// What raw HTML would have meant for readers, where there is more to say than that it is left out: rule 30, and cases 22 to 24.
struct HTMLAdvice {
  let message: String
  let suggestion: String

  /// - Parameter later: the pieces after it: a video's captions are among them.
  init?(_ piece: RawHTML, followedBy later: ArraySlice<RawHTML>) {
    switch (piece.kind, piece.tag) {
    case (.tag, "video") where !later.contains(where: Self.isCaptions):
      message = "This video has no captions, so Deaf people will miss what is said."
      suggestion =
        "Put it on a site that shows captions, and link to it on a line of its own. We make a card of it. Add a link to its words."
    case (.tag, "audio"):
      message = "This sound file has no words beside it, so Deaf people will miss what is said."
      suggestion = "Link to the sound file in Markdown. Write its words in the page, or link to them."
    case (.tag, "input"), (.tag, "select"), (.tag, "textarea"), (.hidden, "textarea"):
      message = "This box has no name that a screen reader can say."
      suggestion = "In templates, write `[[Your name]]` and we will make a labelled box."
    case (.hidden, "iframe") where piece.value(of: "title") == nil:
      message = "This frame has no title, so nobody hears what is in it. It would also tell another site who reads the page."
      suggestion = "Put a link to the video or the map on a line of its own. We make a card of a video."
    case (.tag, "marquee"), (.tag, "blink"):
      message = "Words that move can't be read by many people. We don't publish them."
      suggestion = "Take the tag out, and keep the words."
    case (.tag, "a") where piece.value(of: "target") != nil:
      message = "This link opens a new tab without saying so. People who don't see it can't go back."
      suggestion = "Write it as `[words](address)`. It then opens where the reader is."
    case (.tag, "font") where piece.value(of: "color") != nil:
      guard let colour = Self.faint(piece.value(of: "color") ?? "") else { return nil }
      (message, suggestion) = (colour, Self.colourAdvice)
    case (.style, _), (.tag, _):
      guard let colour = piece.value(of: "style").flatMap(Self.colour).flatMap(Self.faint) else { return nil }
      (message, suggestion) = (colour, Self.colourAdvice)
    default: return nil
    }
  }
}

extension HTMLAdvice {
  private static let colourAdvice = "Take the colour out and we will use one that is easy to read."
  /// What words need on a page (WCAG 2.2, 1.4.6).
  private static let wanted = 7.0

  private static func isCaptions(_ piece: RawHTML) -> Bool {
    piece.tag == "track" && ["captions", "subtitles", nil].contains(piece.value(of: "kind")?.lowercased())
  }

  /// The colour of words that a style sets.
  private static func colour(in style: String) -> String? {
    style.split(separator: ";").lazy.compactMap { declaration -> String? in
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, String(parts[0]).trimmed.lowercased() == "color" else { return nil }
      return String(parts[1]).replacing("!important", with: "").trimmed
    }.first
  }

  /// Says by how much a colour falls short on white; nil for one that does not, or that is none.
  private static func faint(_ text: String) -> String? {
    guard let colour = Colour(reading: text) else { return nil }
    let ratio = Contrast.ratio(colour, on: .white)
    guard ratio < wanted else { return nil }
    return "This \(colour.family) is too faint on white (\(Contrast.text(ratio)) to 1; we ask for 7 to 1)."
  }
}
