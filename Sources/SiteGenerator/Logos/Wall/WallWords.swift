/// The combined logo in words, for people who cannot see it: as short or as long as the place where it is shared allows.
struct WallWords: Sendable {
  let network: String
  /// In the order in which they joined.
  let groups: [String]
}

extension WallWords {
  /// How many characters web forms take for alternative text. They count UTF-16's units, and so does this: an emoji is two or more.
  static let medium = 420
  static let long = 1000

  var title: String {
    groups.isEmpty ? "The logo of \(network)" : "The logos of \(network) and its groups, joined to one"
  }

  /// One short sentence.
  var short: String {
    groups.isEmpty ? "The logo of \(network)." : "The logo of \(network), joined to the logos of \(Self.groups(groups.count))."
  }

  /// Names every group, in the order in which they joined.
  var full: String { text(naming: groups.count, network: network) }

  /// As many names as fit into a number of characters, and how many more there are.
  func upTo(_ limit: Int) -> String {
    if full.utf16.count <= limit { return full }
    var used = 0
    var most = 0
    for (index, name) in groups.enumerated() {
      used += name.utf16.count + (index > 0 ? 2 : 0)
      if used > limit { break }
      let words = text(naming: index + 1, network: network)
      if words.utf16.count <= limit { most = index + 1 }
    }
    let words = text(naming: most, network: network)
    return words.utf16.count <= limit ? words : shortened(to: limit)
  }

  /// A file with all of them: UTF-8, lines end in LF.
  var file: [UInt8] {
    let parts = [
      ("In one sentence", short), ("In up to \(Self.medium) characters", upTo(Self.medium)),
      ("In up to \(Self.number(Self.long)) characters", upTo(Self.long)), ("In full", full),
    ]
    let head = "\(title)\n\nThese words say what the picture shows. Copy those that fit where you share it.\n"
    return Array((head + parts.map { "\n\($0)\n\n\($1)\n" }.joined()).utf8)
  }
}

extension WallWords {
  /// `1,000`
  static func number(_ number: Int) -> String {
    number < 1000 ? String(number) : Self.number(number / 1000) + "," + String(String(number % 1000 + 1000).dropFirst())
  }

  /// `one group`, `1,000 groups`
  static func groups(_ count: Int) -> String { count == 1 ? "one group" : "\(number(count)) groups" }

  /// Below a heading; none where there are no groups yet.
  static func count(of groups: Int) -> String? {
    switch groups {
    case 0: nil
    case 1: "with its first group"
    default: "\(number(groups)) groups, joined to one"
    }
  }

  private func text(naming count: Int, network: String) -> String {
    guard !groups.isEmpty else { return "The logo of \(network)." }
    let start = "The logo of \(network) in the middle, joined to the logos of \(Self.groups(groups.count)) around it"
    guard count > 0 else { return start + "." }
    let names = groups.prefix(count).joined(separator: ", ")
    return "\(start): \(names)" + (count < groups.count ? ", and \(Self.number(groups.count - count)) more." : ".")
  }

  /// A network with an endless name.
  private func shortened(to limit: Int) -> String {
    let room = limit - text(naming: 0, network: "…").utf16.count
    var name = ""
    for character in network where name.utf16.count + character.utf16.count <= room {
      name.append(character)
    }
    return text(naming: 0, network: name + "…")
  }
}
