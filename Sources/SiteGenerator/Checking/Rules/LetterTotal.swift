/// The weekly total of a letter's costs needs costs to add up.
enum LetterTotal {
  static func check(_ resource: Resource, _ letter: Letter) -> [Problem] {
    guard let total = letter.blanks.first(where: { $0.label == LetterField.weeklyTotal }) else { return [] }
    let labels = letter.labels
    guard !resource.fields.contains(where: { $0.kind == .costs && labels.contains($0.label) }) else { return [] }
    return [
      Problem(
        LetterBlanks.name, at: letter.entry.place(total.position),
        "`[[\(total.label)]]` adds up a letter's costs, and no blank here has the type \"costs\". Its place would stay empty.",
        suggestion: "Add a blank such as `[[My costs]]`, and to `fields` the entry `{label: My costs, type: costs}`.")
    ]
  }
}
