import Templates

/// A way to reach a group or the network.
struct ContactView: Sendable {
  let contact: Contact

  static let type = RecordType<ContactView>(
    "contact",
    [
      .text("name", "What it is: E-mail.") { $0.name },
      .text("text", "The words of the link.") { $0.contact.linkWords },
      .text("href", "Where it leads.") { $0.contact.address },
    ])

  private var name: String {
    let names = ["email": "Email", "phone": "Phone", "website": "Website", "facebook": "Facebook", "x": "X", "youtube": "YouTube"]
    return names[contact.kind] ?? contact.kind.prefix(1).uppercased() + contact.kind.dropFirst()
  }
}

extension Contact {
  /// The address without what nobody reads out: `example.org/group`.
  fileprivate var linkWords: String {
    guard kind != "email", kind != "phone", let start = text.firstRange(of: "://")?.upperBound else { return text }
    let words = text[start...].hasPrefix("www.") ? text[start...].dropFirst(4) : text[start...]
    return words.hasSuffix("/") ? String(words.dropLast()) : String(words)
  }
}
