/// A letter has words, and every entry of `fields` is for a blank of it, once.
enum LetterBlanks {
  static let name = "letter-field"

  static func check(_ site: Site) -> [Problem] { site.resources.flatMap { check($0.item) } }

  static func check(_ resource: Resource) -> [Problem] {
    guard let letter = resource.letter else { return withoutLetter(resource).map { [$0] } ?? [] }
    let fields = AllFields(resource.fields)
    let labels = letter.labels
    var problems: [Problem] = []
    for field in resource.fields {
      if field.label == LetterField.weeklyTotal {
        problems.append(
          problem(
            resource, field.line, "\"\(field.label)\" is worked out from the costs, so nobody fills it in.",
            "Take its entry out of `fields`."))
      } else if let first = fields[field.label], first.line != field.line {
        problems.append(
          problem(
            resource, field.line,
            "Two entries are for the blank \"\(field.label)\", on lines \(first.line) and \(field.line). We can't tell which counts.",
            "Put what they say into one entry, or give one of them another `label`."))
      } else if !labels.contains(field.label) {
        problems.append(
          problem(
            resource, field.line, "No blank of the letter is called \"\(field.label)\", so nobody is asked for it.",
            nearest(to: field.label, among: labels).map { "Did you mean \"\($0)\"?" }
              ?? "Write `[[\(field.label)]]` in \(letter.fileName), or take the entry out."))
      }
    }
    return problems + LetterRepeats.check(resource, letter) + LetterTotal.check(resource, letter)
  }

  static func problem(_ resource: Resource, _ line: Int, _ message: String, _ suggestion: String) -> Problem {
    Problem(name, at: Place(file: resource.entry.file, line: line), message, suggestion: suggestion)
  }

  private static func withoutLetter(_ resource: Resource) -> Problem? {
    let file = resource.letterPath.map { String($0.split(separator: "/").last ?? "") }
    let asks =
      file.map { "Put the letter's words in `\($0)` in the same folder" }
      ?? "Move this file to `\(resource.entry.path.dropLast(3))/index.md`, and put the letter's words in `letter.md` beside it"
    if resource.category == .letter {
      return problem(resource, 1, "This letter has no words: there is no \(file ?? "letter.md") beside it.", "\(asks).")
    }
    guard let first = resource.fields.first else { return nil }
    return problem(
      resource, first.line, "This \(resource.category.rawValue) has `fields`, and no letter to ask for them in.",
      "\(asks), or take `fields` out.")
  }
}
