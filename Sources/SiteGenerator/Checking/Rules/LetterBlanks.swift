/// Every entry of `fields` is for a blank of the letter.
enum LetterBlanks {
  static let name = "letter-field"

  static func check(_ site: Site) -> [Problem] {
    site.resources.flatMap { resource -> [Problem] in
      let labels = resource.item.letter?.labels ?? []
      var problems = resource.item.fields.filter { !labels.contains($0.label) }.map { field in
        Problem(
          name, at: Place(file: resource.item.entry.file, line: field.line),
          "No blank of the letter is called \"\(field.label)\".",
          suggestion: nearest(to: field.label, among: labels).map { "Did you mean \"\($0)\"?" }
            ?? "Write `[[\(field.label)]]` in letter.md, or take the entry out.")
      }
      if resource.item.category == .letter, resource.item.letter == nil {
        problems.append(
          Problem(
            name, at: Place(file: resource.item.entry.file), "This letter has no words: there is no letter.md beside it.",
            suggestion: "Put the letter's words in `letter.md` in the same folder."))
      }
      return problems
    }
  }
}
