extension Contact {
  /// The link's target: `mailto:`, `tel:` or a web address.
  var address: String {
    switch kind {
    case "email": "mailto:\(text)"
    case "phone": "tel:\(text.filter { $0.isNumber || $0 == "+" })"
    default: text
    }
  }

  /// What to tell the writer where no link can be made of it.
  var advice: (message: String, suggestion: String)? {
    switch kind {
    case "email":
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !text.contains(where: { " <>\"?&".contains($0) }) else {
        return ("\"\(text)\" is not an e-mail address that a link can use.", "Write it like this: `email: hello@example.org`.")
      }
    case "phone":
      guard text.count(where: \.isNumber) >= 3, text.allSatisfy({ $0.isNumber || " +-()".contains($0) }) else {
        return ("\"\(text)\" is not a telephone number that a link can use.", "Use digits and spaces: `phone: 01632 960000`.")
      }
    default:
      guard WebAddress.isSafe(text) else {
        return ("\"\(text)\" is not a web address.", "Begin it with `https://`.")
      }
    }
    return nil
  }
}
