import Markdown
import Pictures

/// A picture says in words what it shows, or says that it is decoration (WCAG 1.1.1).
struct PictureDescription: Rule {
  static let name = "picture-description"

  func check(_ page: CheckedPage) -> [Problem] {
    page.body.references.compactMap { reference in
      guard reference.kind == .picture else { return nil }
      let words = reference.text.trimmed
      let file = reference.destination.split(separator: "/").last.map(String.init) ?? reference.destination
      if words.isEmpty {
        return problem(
          at: reference.position, of: page, "This picture has no description, so people who can't see it will miss it.",
          "Say what it shows: `![Six of us on blankets by the lake](\(file))`. If it is only decoration, write `![decorative](\(file))`.")
      }
      if isFileName(words, of: file) {
        return problem(
          at: reference.position, of: page,
          "The description here is the file's name, \"\(words)\". A screen reader will read that out, and it means nothing to the listener.",
          "What does the picture show? Write it between the square brackets.")
      }
      if page.vocabulary[.emptyDescriptions].value(of: words) != nil {
        return problem(
          at: reference.position, of: page, "The description says only \"\(words)\". People already know it is \(Self.article(words)).",
          "Please say what is in it: `![Six of us on blankets by the lake](\(file))`.")
      }
      return nil
    }
  }

  /// The file's own name, any file's name, or what cameras, telephones and screens call their files: `IMG_2034`, `Screenshot 2026-05-03`.
  private func isFileName(_ words: String, of file: String) -> Bool {
    let lower = words.lowercased()
    let stem = file.lowercased().prefix { $0 != "." }
    if lower == file.lowercased() || PictureKind.endings.contains(lower.fileEnding) && !lower.contains(" ") { return true }
    if lower == stem, words.contains(where: { $0.isNumber || $0 == "_" }) { return true }
    guard let start = Self.cameraNames.first(where: { lower.hasPrefix($0) }) else { return false }
    let rest = lower.dropFirst(start.count)
    return rest.contains(where: \.isNumber) && rest.allSatisfy { !$0.isLetter || "atwexpm".contains($0) }
  }

  private static func article(_ noun: String) -> String {
    let word = noun.lowercased()
    return ("aeiou".contains(word.first ?? " ") ? "an " : "a ") + (word.hasSuffix("s") ? "picture" : word)
  }

  private static let cameraNames = [
    "img", "dsc", "dscn", "dscf", "pxl", "mvimg", "screenshot", "screen shot", "whatsapp image", "photo", "image", "scan", "p10",
  ]
}
