/// The wording of every group's advert: the same each time, so that people come to know it. A theme's `advert-words` can replace each
/// sentence; one that is empty is left out.
struct AdvertWords: Sendable {
  /// The theme's own, by the names of `Sentence`.
  var strings: [String: String] = [:]

  enum Sentence: String, Sendable, CaseIterable {
    /// `call`: what to do, in large letters.
    case call
    case who
    case together
    case covers
    case free
    case meetings
    case online
    case howToJoin
    case join
    case email
    case website
    /// Where nobody knows yet on which address the group can be found.
    case find
    /// Beside the code on paper.
    case scan
    case network
    case example
    /// What the joined logo is called, and what it shows.
    case joined
    case joinedShows
    /// What the advert is called as a picture.
    case picture
  }
}

extension AdvertWords {
  /// With `{group}`, `{area}`, `{covers}`, `{address}`, `{email}`, `{website}` and `{network}` filled in. Braces in a value are only words.
  func sentence(_ sentence: Sentence, _ facts: [String: String]) -> String {
    Self.fill(strings[sentence.rawValue] ?? sentence.standard, facts)
  }

  static func fill(_ pattern: String, _ facts: [String: String]) -> String {
    var output = ""
    var rest = pattern[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: start)..<end])
      if let fact = facts[name] {
        output += rest[..<start] + fact
        rest = rest[rest.index(after: end)...]
      } else {
        output += rest[...start]
        rest = rest[rest.index(after: start)...]
      }
    }
    return output + rest
  }
}

extension AdvertWords.Sentence {
  /// In words that a child of eleven can read, for a theme that says nothing else.
  fileprivate var standard: String {
    switch self {
    case .call: "Get involved with {group}"
    case .who: "Do you use a Direct Payment or a Personal Health Budget in {area}?"
    case .together:
      "This group is for you, and for people who look after one for somebody else. We share what we know, answer each other’s questions, and speak up together."
    case .covers: "What we cover: {covers}."
    case .free: "It is free to join."
    case .meetings: "There are no unnecessary meetings."
    case .online: "It is online and accessible: take part when and how it suits you."
    case .howToJoin: "How to join"
    case .join: "Go to {address}"
    case .email: "Email {email}"
    case .website: "Our own website: {website}"
    case .find: "Look for us in the list of groups of {network}."
    case .scan: "Point a phone’s camera at the square of dots. It opens our page."
    case .network: "We are part of {network}: many local groups, one strong voice."
    case .example: "This is an example. The group is made up."
    case .joined: "{group} and {network}"
    case .joinedShows: "The logos of {group} and {network}, joined by two rings that are linked."
    case .picture: "The advert of {group}"
    }
  }
}
