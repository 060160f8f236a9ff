extension Letter {
  /// What a person is asked for: the letter's blanks with what their writer said of them, the repeats left out.
  func askedFields(_ fields: [LetterField]) -> AskedFields { AskedFields(labels: labels, fields: fields) }
}

/// The fields of a letter's form. Each stands where the letter first uses it, be it through a blank that repeats it.
struct AskedFields: Sendable {
  private(set) var fields: [LetterField] = []
  private var places: [String: Int] = [:]

  /// - Parameter labels: the letter's blanks in order, each once.
  fileprivate init(labels: [String], fields: [LetterField]) {
    let entries = AllFields(fields)
    let known = Set(labels)
    var own: [String: Int] = [:]
    for label in labels {
      let asked = Self.original(of: label, entries, known)
      let place = own[asked] ?? self.fields.count
      if place == self.fields.count {
        self.fields.append(entries[asked] ?? .plain(asked))
        own[asked] = place
      }
      places[label] = place
    }
  }

  /// Where the answer to a blank is asked for; nil for the weekly total, and for what is no blank of the letter.
  func index(of label: String) -> Int? { places[label] }

  /// The blank that a blank repeats in the end. Where repeats go round, or lead to no blank, the person is asked for what stands there.
  private static func original(of label: String, _ entries: AllFields, _ known: Set<String>) -> String {
    var seen: Set<String> = [label]
    var last = label
    while let next = entries[last]?.repeatOf, known.contains(next) {
      guard seen.insert(next).inserted else { return label }
      last = next
    }
    return last
  }
}

extension LetterField {
  /// A blank of which nothing is said.
  fileprivate static func plain(_ label: String) -> LetterField {
    LetterField(label: label, kind: .text, isOptional: false, options: [], line: 0)
  }
}
