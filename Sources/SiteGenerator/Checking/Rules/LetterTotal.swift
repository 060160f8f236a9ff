/// The weekly total of a letter's costs needs costs to add up, and its own name.
enum LetterTotal {
  static func check(_ resource: Resource, _ letter: Letter) -> [Problem] {
    let labels = letter.labels
    if resource.fields.contains(where: { $0.kind == .costs && labels.contains($0.label) }) { return misnamed(resource, letter) }
    guard let total = letter.blanks.first(where: { $0.label == LetterField.weeklyTotal }) else { return [] }
    return [
      Problem(
        LetterBlanks.name, at: letter.entry.place(total.position),
        "`[[\(total.label)]]` adds up a letter's costs, and no blank here has the type \"costs\". Its place would stay empty.",
        suggestion: "Add a blank such as `[[My costs]]`, and to `fields` the entry `{label: My costs, type: costs}`.")
    ]
  }

  /// `[[Costs: Weekly Total]]` would be a blank for people to write in. One that has an entry is meant to be.
  private static func misnamed(_ resource: Resource, _ letter: Letter) -> [Problem] {
    let named = Set(resource.fields.map(\.label) + [LetterField.weeklyTotal])
    return letter.blanks.filter { $0.label.lowercased().hasPrefix("costs:") && !named.contains($0.label) }.map { blank in
      Problem(
        LetterBlanks.name, at: letter.entry.place(blank.position),
        "Nothing works out \"\(blank.label)\", so people would have to write it in themselves.",
        suggestion: "Did you mean `[[\(LetterField.weeklyTotal)]]`?")
    }
  }
}
