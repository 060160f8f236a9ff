/// A group's advert, sentence by sentence: fixed words with what the group has published about itself. Sentences without a fact are empty.
struct Advert: Sendable, Hashable {
  var call: String
  var who: String
  var together: String
  var covers: String
  /// Free, no unnecessary meetings, accessible online.
  var reasons: [String]
  var howToJoin: String
  /// The address of the group's page, as a browser wants it; nil without `base-url`.
  var address: String?
  /// The sentence that leads there.
  var join: String
  /// By e-mail and on the group's own website; where there is no way at all, where to look.
  var ways: [String]
  var scan: String
  var network: String
  /// Only for a group that is an example.
  var example: String
}

extension Advert {
  /// - Parameter baseURL: ends in `/`.
  init(_ group: Linked<Group>, network: String, baseURL: String?, words: AdvertWords) {
    let address = baseURL.map { $0 + Escaping.path(group.address) }
    let contacts = ["email", "website"].compactMap { kind in
      group.contacts.first { $0.kind == kind && $0.text.utf8.count <= Self.mostToType }
    }
    var facts = [
      "group": Self.shortened(group.name), "area": Self.shortened(group.area), "network": Self.shortened(network),
      "covers": Self.shortened(group.covers.joined(separator: ", ")),
    ]
    facts["address"] = address
    for contact in contacts { facts[contact.kind] = contact.kind == "website" ? Self.shown(contact.text) : contact.text }
    // What was cut ends in dots enough.
    func sentence(_ name: AdvertSentence) -> String { words.sentence(name, facts).replacing("….", with: "…") }

    call = sentence(.call)
    who = sentence(.who)
    together = sentence(.together)
    covers = group.covers.isEmpty ? "" : sentence(.covers)
    reasons = [.free, .meetings, .online].map(sentence).filter { !$0.isEmpty }
    howToJoin = sentence(.howToJoin)
    self.address = address
    join = address == nil ? "" : sentence(.join)
    ways = contacts.map { sentence($0.kind == "email" ? .email : .website) }.filter { !$0.isEmpty }
    if address == nil, ways.isEmpty { ways = [sentence(.find)].filter { !$0.isEmpty } }
    scan = address == nil ? "" : sentence(.scan)
    self.network = sentence(.network)
    example = group.isExample ? sentence(.example) : ""
  }

  /// The address without what nobody has to type.
  var shownAddress: String? { address.map(Self.shown) }

  /// Whole words, for a sheet of paper to hold: a name has seldom more than 80 characters.
  private static func shortened(_ text: String) -> String {
    let most = 120
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard text.count > most else { return text }
    let cut = text.prefix(most)
    let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return words.trimmingSuffix { ",.:;-–—".contains($0) } + "…"
  }

  /// Nobody types a longer address by hand.
  private static let mostToType = 80

  private static func shown(_ address: String) -> String {
    let words = address.hasPrefix("https://") ? address.dropFirst(8) : address[...]
    return String(words.hasSuffix("/") ? words.dropLast() : words)
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ isCut: (Character) -> Bool) -> Substring {
    var words = self
    while let last = words.last, isCut(last) { words.removeLast() }
    return words
  }
}

extension Advert {
  /// The words as one copies them: a line for each thought, an empty one between them.
  var text: String {
    let joining = joined([howToJoin, join] + ways, by: "\n")
    return joined([example, call, who, together, covers, joined(reasons, by: " "), joining, network], by: "\n\n")
  }

  /// The same in one paragraph: the alternative text of the picture.
  var description: String {
    let joining = joined([howToJoin, joined(([join] + ways).map(\.ended), by: " ")], by: ": ").ended
    return joined([example, call.ended, who, together, covers] + reasons + [joining, network], by: " ")
  }

  /// Those that are there.
  private func joined(_ sentences: [String], by between: String) -> String {
    sentences.filter { !$0.isEmpty }.joined(separator: between)
  }
}
