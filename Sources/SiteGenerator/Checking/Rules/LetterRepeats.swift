/// `repeat-of` names another blank of the letter that is asked for itself, and is of the same type.
enum LetterRepeats {
  static func check(_ resource: Resource, _ letter: Letter) -> [Problem] {
    let labels = letter.labels
    let fields = AllFields(resource.fields)
    return resource.fields.compactMap { field -> Problem? in
      // What else is wrong with an entry that no blank uses, or that stands twice, can wait until that is mended.
      guard labels.contains(field.label), fields[field.label] == field, let original = field.repeatOf else { return nil }
      let line = field.repeatLine ?? field.line
      if original == field.label {
        return LetterBlanks.problem(
          resource, line, "The blank \"\(field.label)\" repeats itself, so nobody is asked for it.",
          "Name another blank after `repeat-of:`, or take the line out.")
      }
      if original == LetterField.weeklyTotal {
        return LetterBlanks.problem(
          resource, line, "The blank \"\(field.label)\" repeats \"\(original)\", which nobody is asked for.",
          "Write `[[\(original)]]` in \(letter.fileName) in place of `[[\(field.label)]]`, and take the entry out.")
      }
      guard labels.contains(original) else {
        return LetterBlanks.problem(
          resource, line, "The blank \"\(field.label)\" repeats \"\(original)\", and no blank of the letter is called that.",
          nearest(to: original, among: labels.filter { $0 != field.label }).map { "Did you mean `repeat-of: \($0)`?" }
            ?? "Write `[[\(original)]]` in \(letter.fileName), or take the line `repeat-of` out.")
      }
      guard let next = fields[original]?.repeatOf else { return type(of: field, fields[original], resource) }
      if leadsBack(to: field.label, from: original, fields) {
        return LetterBlanks.problem(
          resource, line,
          "\"\(field.label)\" repeats \"\(original)\", and that leads back to \"\(field.label)\". Nobody is asked for either.",
          "Take the line `repeat-of` out of the entry that people should fill in.")
      }
      return LetterBlanks.problem(
        resource, line, "\"\(field.label)\" repeats \"\(original)\", which is a repeat of \"\(next)\" and never asked for itself.",
        "Name the blank that people fill in" + (end(from: next, fields, labels).map { ": `repeat-of: \($0)`." } ?? "."))
    }
  }

  private static func type(of field: LetterField, _ original: LetterField?, _ resource: Resource) -> Problem? {
    let kind = original?.kind ?? .text
    guard let line = field.typeLine, field.kind != kind else { return nil }
    return LetterBlanks.problem(
      resource, line,
      "\"\(field.label)\" has the type \"\(field.kind.rawValue)\", and what it repeats has the type \"\(kind.rawValue)\". People answer once, for both.",
      "Take the line `type: \(field.kind.rawValue)` out: a repeat needs no type.")
  }

  /// The blank that a chain of repeats ends at; nil where it ends nowhere.
  private static func end(from start: String, _ fields: AllFields, _ labels: [String]) -> String? {
    var seen: Set<String> = []
    var last = start
    while let next = fields[last]?.repeatOf {
      guard seen.insert(last).inserted else { return nil }
      last = next
    }
    return labels.contains(last) ? last : nil
  }

  private static func leadsBack(to label: String, from start: String, _ fields: AllFields) -> Bool {
    var seen: Set<String> = []
    var next: String? = start
    while let current = next, seen.insert(current).inserted {
      if current == label { return true }
      next = fields[current]?.repeatOf
    }
    return false
  }
}
