/// What a writer says of one blank of a letter. A blank with no entry is plain text.
struct LetterField: Sendable, Hashable {
  enum Kind: String, Sendable, CaseIterable {
    case text, longText = "long-text", name, address, postcode, date, email, phone, money, number, choice
    case yesNo = "yes-no"
    case costs
  }

  /// Stands in a letter for the sum of its costs, which nobody has to fill in.
  static let weeklyTotal = "costs: weekly total"

  /// The blank's words between the brackets.
  var label: String
  var kind: Kind
  var hint: String?
  var example: String?
  var isOptional: Bool
  /// As the HTML standard's autofill section has it, such as `street-address`; see `Autocomplete`.
  var autocomplete: String?
  var options: [String]
  var repeatOf: String?
  var line: Int
  /// Where its `type` and its `repeat-of` stand; nil for a line that is not there.
  var typeLine: Int?
  var repeatLine: Int?
}
