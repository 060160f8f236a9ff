/// A page of HTML as it grows.
struct HTMLText {
  private(set) var bytes: [UInt8] = []

  mutating func raw(_ html: String) { bytes.append(contentsOf: html.utf8) }

  mutating func text(_ words: String) { Escaping.markup(words, into: &bytes) }

  mutating func paragraph(_ words: String) {
    raw("<p>")
    text(words)
    raw("</p>\n")
  }
}
