/// The parts of the UK's model accessibility statement (regulation 8 of SI 2018/952 and the model that it asks for).
enum StatementPart: CaseIterable {
  case scope
  case status
  case shortcomings
  case feedback
  case enforcement
  case preparation

  /// Words of which one at least is there, in small letters.
  var signs: [String] {
    switch self {
    case .scope: ["statement applies to"]
    case .status: ["fully compliant", "partially compliant", "not compliant", "non-compliant"]
    case .shortcomings: ["not accessible", "non-accessible", "inaccessible"]
    case .feedback: ["feedback", "tell us if you", "contact us if you"]
    case .enforcement: ["equality and human rights commission", "equality commission for northern ireland"]
    case .preparation: ["statement was prepared on", "statement was first prepared on"]
    }
  }

  /// What is missing, for people.
  var name: String {
    switch self {
    case .scope: "which site it is about"
    case .status: "how far the site meets the guidelines"
    case .shortcomings: "what is not accessible"
    case .feedback: "how to tell you of a problem"
    case .enforcement: "who can help if your answer is no good"
    case .preparation: "when it was written"
    }
  }

  var example: String {
    switch self {
    case .scope: "This accessibility statement applies to …"
    case .status: "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA."
    case .shortcomings: "## Content that is not accessible"
    case .feedback: "## Feedback and contact information"
    case .enforcement: "The Equality and Human Rights Commission (EHRC) enforces …"
    case .preparation: "This statement was prepared on 3 May 2026."
    }
  }
}
