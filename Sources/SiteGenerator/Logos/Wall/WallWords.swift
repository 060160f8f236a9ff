/// The combined logo in words, for people who cannot see it: as short or as long as the place where it is shared allows.
struct WallWords: Sendable {
  let network: String
  /// In the order in which they joined.
  let groups: [String]
  /// For whom initials are drawn, since there is no logo: the network, and how many groups.
  var networkHasInitials = false
  var initials = 0
  /// In the theme's words.
  var sentences = ThemeWords<WallSentence>()
}

extension WallWords {
  /// How many characters web forms take for alternative text. They count UTF-16's units, and so does this: an emoji is two or more.
  static let medium = 420
  static let long = 1000

  var title: String { say(groups.isEmpty ? .emptyTitle : .title) }

  /// One short sentence, and who has no logo.
  var short: String { withInitials(say(plural(.empty, .one, .many))) }

  /// Names every group, in the order in which they joined.
  var full: String { text(naming: groups.count, network: network) }

  /// As many names as fit into a number of characters, and how many more there are.
  func upTo(_ limit: Int) -> String {
    if full.utf16.count <= limit { return full }
    let comma = between.utf16.count
    var used = 0
    var most = 0
    for (index, name) in groups.enumerated() {
      used += name.utf16.count + (index > 0 ? comma : 0)
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
      (say(.inOneSentence), short), (say(.inCharacters, ["limit": number(Self.medium)]), upTo(Self.medium)),
      (say(.inCharacters, ["limit": number(Self.long)]), upTo(Self.long)), (say(.inFull), full),
    ]
    let blocks = [title, say(.file)] + parts.flatMap { [$0, $1] }
    return Array((blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n").utf8)
  }
}

/// On the picture itself.
extension WallWords {
  /// On the band below a mosaic.
  func strip(address: String?) -> String { address.map { say(.bandAddress, ["address": $0]) } ?? say(.band) }

  /// Below a poster's heading; nil where there are no groups yet.
  var count: String? { groups.isEmpty ? nil : say(plural(.posterOne, .posterOne, .posterMany)).nonEmpty }

  /// At a poster's foot: where to find a group, or all the names that the poster has no room for.
  func foot(address: String, hasNames: Bool) -> String? {
    groups.isEmpty ? nil : say(hasNames ? .posterAddress : .posterList, ["address": address]).nonEmpty
  }
}

extension WallWords {
  /// `1,000`
  func number(_ number: Int) -> String {
    number < 1000
      ? String(number) : self.number(number / 1000) + sentences.sentence(.thousands) + String(String(number % 1000 + 1000).dropFirst())
  }

  private func say(_ sentence: WallSentence, _ facts: [String: String] = [:], network: String? = nil) -> String {
    let known = ["network": network ?? self.network, "count": number(groups.count)]
    return sentences.sentence(sentence, known.merging(facts) { $1 })
  }

  private func plural(_ none: WallSentence, _ one: WallSentence, _ many: WallSentence) -> WallSentence {
    groups.isEmpty ? none : groups.count == 1 ? one : many
  }

  private func withInitials(_ words: String, network: String? = nil) -> String {
    let ofNetwork = networkHasInitials ? say(.networkInitials, network: network) : ""
    let ofGroups =
      initials == 0 ? "" : say(initials == 1 ? .oneInitials : .manyInitials, ["count": number(initials)])
    return [words, ofNetwork, ofGroups].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What stands between two names.
  private var between: String { sentences.sentence(.names, ["names": "", "name": ""]) }

  private func text(naming count: Int, network: String) -> String {
    let facts = ["names": groups.prefix(count).joined(separator: between), "more": number(groups.count - count)]
    let sentence =
      count == 0
      ? plural(.empty, .oneUnnamed, .manyUnnamed) : count < groups.count ? .someNamed : plural(.empty, .oneNamed, .manyNamed)
    return withInitials(say(sentence, facts, network: network), network: network)
  }

  /// A network with an endless name.
  private func shortened(to limit: Int) -> String {
    var name = String(network.prefix(limit))
    var words: String
    repeat {
      if !name.isEmpty { name.removeLast() }
      words = text(naming: 0, network: name + "…")
    } while words.utf16.count > limit && !name.isEmpty
    return words
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
