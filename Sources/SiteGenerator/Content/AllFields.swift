/// The entries of `fields` by their labels. Where two have one label, which is a problem of its own, the first counts.
struct AllFields: Sendable {
  private let byLabel: [String: LetterField]

  init(_ fields: [LetterField]) { byLabel = Dictionary(fields.map { ($0.label, $0) }) { first, _ in first } }

  subscript(label: String) -> LetterField? { byLabel[label] }
}
