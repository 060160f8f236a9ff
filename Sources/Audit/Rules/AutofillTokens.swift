/// The words of `autocomplete` and their order (WHATWG HTML, section 4.10.18.7.1).
enum AutofillTokens {
  static func areKnown(_ words: [String]) -> Bool {
    var rest = words[...]
    if rest.first?.hasPrefix("section-") == true { rest = rest.dropFirst() }
    if ["shipping", "billing"].contains(rest.first) { rest = rest.dropFirst() }
    let isForContact = ["home", "work", "mobile", "fax", "pager"].contains(rest.first)
    if isForContact { rest = rest.dropFirst() }
    guard let field = rest.first, isForContact ? contacts.contains(field) : contacts.contains(field) || fields.contains(field) else {
      return false
    }
    rest = rest.dropFirst()
    return rest.isEmpty || rest.elementsEqual(["webauthn"])
  }

  private static let contacts: Set = [
    "email", "impp", "tel", "tel-area-code", "tel-country-code", "tel-extension", "tel-local", "tel-local-prefix", "tel-local-suffix",
    "tel-national",
  ]
  private static let fields: Set = [
    "additional-name", "address-level1", "address-level2", "address-level3", "address-level4", "address-line1", "address-line2",
    "address-line3", "bday", "bday-day", "bday-month", "bday-year", "cc-additional-name", "cc-csc", "cc-exp", "cc-exp-month", "cc-exp-year",
    "cc-family-name", "cc-given-name", "cc-name", "cc-number", "cc-type", "country", "country-name", "current-password", "family-name",
    "given-name", "honorific-prefix", "honorific-suffix", "language", "name", "new-password", "nickname", "one-time-code", "organization",
    "organization-title", "photo", "postal-code", "sex", "street-address", "transaction-amount", "transaction-currency", "url", "username",
  ]
}
