/// Which address belongs to what. Two things at one address is a problem that names both: the first keeps it.
struct AddressBook {
  struct Claim: Sendable {
    var place: Place
    /// In words: "the post \"Picnic\"".
    var what: String
  }

  /// By address in lower case, since memory sticks and many disks do not tell `Picnic.html` from `picnic.html`.
  private var claims: [String: Claim] = [:]
  /// Folders that addresses lie in: none can be a file as well.
  private var folders: [String: (claim: Claim, address: String)] = [:]
  private(set) var problems: [Problem] = []

  /// - Returns: whether the address was free.
  mutating func claim(_ address: String, for claim: Claim) -> Bool {
    let key = address.lowercased()
    if let holder = claims[key] {
      report("Two things have the address \(address)", claim, holder)
      return false
    }
    if let below = folders[key] {
      report("\(address) would be a file, and \(below.address) lies in a folder of that name", claim, below.claim)
      return false
    }
    let parents = Self.parents(of: key)
    if let parent = parents.first(where: { claims[$0] != nil }), let holder = claims[parent] {
      report("\(address) would lie in a folder \(parent), and that is a file", claim, holder)
      return false
    }
    claims[key] = claim
    for parent in parents where folders[parent] == nil { folders[parent] = (claim, address) }
    return true
  }

  private mutating func report(_ seen: String, _ claim: Claim, _ holder: Claim) {
    problems.append(
      Problem(
        "address", at: claim.place, "\(seen). They are \(claim.what), and \(holder.what) (\(holder.place.file)).",
        suggestion: "Give one of them another name with `slug:`, or rename its file."))
  }

  /// `a/b/c.html` lies in `a/b` and in `a`.
  private static func parents(of address: String) -> [String] {
    var parents: [String] = []
    var rest = address[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      parents.append(String(rest))
    }
    return parents
  }

  func holds(_ address: String) -> Bool { claims[address.lowercased()] != nil }
}
