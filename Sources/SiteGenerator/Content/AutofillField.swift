/// What a browser can fill in by itself: the field names of the HTML standard, section 4.10.18.7.1 ("Autofilling form controls: the
/// autocomplete attribute"), in its order.
enum AutofillField: String, Sendable, CaseIterable {
  case name
  case honorificPrefix = "honorific-prefix"
  case givenName = "given-name"
  case additionalName = "additional-name"
  case familyName = "family-name"
  case honorificSuffix = "honorific-suffix"
  case nickname, username
  case newPassword = "new-password"
  case currentPassword = "current-password"
  case oneTimeCode = "one-time-code"
  case organizationTitle = "organization-title"
  case organization
  case streetAddress = "street-address"
  case addressLine1 = "address-line1"
  case addressLine2 = "address-line2"
  case addressLine3 = "address-line3"
  case addressLevel4 = "address-level4"
  case addressLevel3 = "address-level3"
  case addressLevel2 = "address-level2"
  case addressLevel1 = "address-level1"
  case country
  case countryName = "country-name"
  case postalCode = "postal-code"
  case cardName = "cc-name"
  case cardGivenName = "cc-given-name"
  case cardAdditionalName = "cc-additional-name"
  case cardFamilyName = "cc-family-name"
  case cardNumber = "cc-number"
  case cardExpiry = "cc-exp"
  case cardExpiryMonth = "cc-exp-month"
  case cardExpiryYear = "cc-exp-year"
  case cardSecurityCode = "cc-csc"
  case cardType = "cc-type"
  case transactionCurrency = "transaction-currency"
  case transactionAmount = "transaction-amount"
  case language
  case birthday = "bday"
  case birthdayDay = "bday-day"
  case birthdayMonth = "bday-month"
  case birthdayYear = "bday-year"
  case sex, url, photo
  // From here on a word such as `mobile` may say which of a person's several it is.
  case telephone = "tel"
  case telephoneCountryCode = "tel-country-code"
  case telephoneNational = "tel-national"
  case telephoneAreaCode = "tel-area-code"
  case telephoneLocal = "tel-local"
  case telephoneLocalPrefix = "tel-local-prefix"
  case telephoneLocalSuffix = "tel-local-suffix"
  case telephoneExtension = "tel-extension"
  case email
  case messaging = "impp"
}

extension AutofillField {
  /// Takes `home`, `work`, `mobile`, `fax` or `pager` before it.
  var isContact: Bool { isTelephone || self == .email || self == .messaging }

  var isTelephone: Bool { self == .telephone || rawValue.hasPrefix("tel-") }

  /// The types of blank that it can fill; nil where any may do. `street-address` has line breaks, so it needs a box of several lines.
  var kinds: [LetterField.Kind]? {
    switch self {
    case .email: [.email, .text, .longText]
    case .postalCode: [.postcode, .text, .longText]
    case .streetAddress: [.address, .longText]
    case .birthday: [.date, .text, .longText]
    case .name, .givenName, .additionalName, .familyName: [.name, .text, .longText]
    default: isTelephone ? [.phone, .text, .longText] : nil
    }
  }

  /// The one that a blank of the type most likely wants.
  static func usual(for kind: LetterField.Kind) -> AutofillField? {
    switch kind {
    case .name: .name
    case .address: .streetAddress
    case .postcode: .postalCode
    case .email: .email
    case .phone: .telephone
    case .text, .longText, .date, .money, .number, .choice, .yesNo, .costs: nil
    }
  }

  /// The field for a word that people use, and browsers don't: `postcode`.
  static func meant(by word: String) -> AutofillField? {
    everyday[word] ?? nearest(to: word, among: allCases.map(\.rawValue)).flatMap(AutofillField.init)
  }

  private static let everyday: [String: AutofillField] = [
    "full-name": .name, "first-name": .givenName, "forename": .givenName, "last-name": .familyName, "surname": .familyName,
    "title": .honorificPrefix, "organisation": .organization, "address": .streetAddress, "street": .streetAddress, "town": .addressLevel2,
    "city": .addressLevel2, "county": .addressLevel1, "postcode": .postalCode, "post-code": .postalCode, "zip": .postalCode,
    "phone": .telephone, "telephone": .telephone, "mobile": .telephone, "email-address": .email, "birthday": .birthday,
    "date-of-birth": .birthday, "dob": .birthday,
  ]
}
