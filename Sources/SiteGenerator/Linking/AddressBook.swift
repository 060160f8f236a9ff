/// Which address belongs to what. Two things at one address is a problem that names both: the first keeps it.
struct AddressBook {
  struct Claim: Sendable {
    var place: Place
    /// In words: "the post \"Picnic\"".
    var what: String
  }

  /// By address in lower case, since memory sticks and many disks do not tell `Picnic.html` from `picnic.html`.
  private var claims: [String: Claim] = [:]
  private(set) var problems: [Problem] = []

  /// - Returns: whether the address was free.
  mutating func claim(_ address: String, for claim: Claim) -> Bool {
    let key = address.lowercased()
    guard let holder = claims[key] else {
      claims[key] = claim
      return true
    }
    problems.append(
      Problem(
        "address", at: claim.place,
        "Two things have the address \(address): \(claim.what), and \(holder.what) (\(holder.place.file)).",
        suggestion: "Give one of them another name with `slug:`, or rename its file."))
    return false
  }

  func holds(_ address: String) -> Bool { claims[address.lowercased()] != nil }
}
