import Markdown
import Pictures

/// A picture says in words what it shows, or says that it is decoration (WCAG 1.1.1).
struct PictureDescription: Rule {
  static let name = "picture-description"

  func check(_ entry: Entry, in site: Site) -> [Problem] {
    entry.body.references.compactMap { reference in
      guard reference.kind == .picture else { return nil }
      let words = reference.text.trimmed
      let file = reference.destination.split(separator: "/").last.map(String.init) ?? reference.destination
      if words.isEmpty {
        return problem(
          at: reference.position, of: entry, "This picture has no description, so people who can't see it will miss it.",
          "Say what it shows: `![Six of us on blankets by the lake](\(file))`. If it is only decoration, write `![decorative](\(file))`.")
      }
      if isFileName(words, of: file) {
        return problem(
          at: reference.position, of: entry,
          "The description here is the file's name, \"\(words)\". A screen reader will read that out, and it means nothing to the listener.",
          "What does the picture show? Write it between the square brackets.")
      }
      if Self.placeholders.contains(words.lowercased()) {
        return problem(
          at: reference.position, of: entry, "The description says only \"\(words)\". People already know that it is one.",
          "Please say what is in it: `![Six of us on blankets by the lake](\(file))`.")
      }
      return nil
    }
  }

  private func isFileName(_ words: String, of file: String) -> Bool {
    let lower = words.lowercased()
    let stem = file.lowercased().prefix { $0 != "." }
    if lower == file.lowercased() || PictureKind.endings.contains(lower.fileEnding) && !lower.contains(" ") { return true }
    return lower == stem && words.contains { $0.isNumber || $0 == "_" }
  }

  private static let placeholders: Set<String> = [
    "image", "photo", "photograph", "picture", "pic", "logo", "graphic", "untitled", "img", "screenshot", "alt", "alt text", "placeholder",
    "icon",
  ]
}
