/// What a writer says of one blank of a letter. A blank with no entry is plain text.
public struct LetterField: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case text, longText = "long-text", name, address, postcode, date, email, phone, money, number, choice
    case yesNo = "yes-no"
    case costs
  }

  /// Stands in a letter for the sum of its costs, which nobody has to fill in.
  public static let weeklyTotal = "costs: weekly total"

  /// The blank's words between the brackets.
  public var label: String
  public var kind: Kind
  public var hint: String?
  public var example: String?
  public var isOptional: Bool
  /// A token of the HTML standard's autofill section, such as `street-address`.
  public var autocomplete: String?
  public var options: [String]
  public var repeatOf: String?
  public var line: Int
}

extension String {
  /// A blank's name as readers see it.
  var blankName: String { self == LetterField.weeklyTotal ? "weekly total of my costs" : self }
}
