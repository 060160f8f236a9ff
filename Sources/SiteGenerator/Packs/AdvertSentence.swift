/// What every group's advert says: the same each time, so that people come to know it. A theme's `advert-words` can replace each sentence.
///
/// `{group}`, `{area}`, `{covers}`, `{address}`, `{email}`, `{website}` and `{network}` are filled in.
enum AdvertSentence: String, ThemeSentence {
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
  /// Of the two, the `{name}` of one that has no logo.
  case joinedInitials
  /// What the advert is called as a picture.
  case picture
}

typealias AdvertWords = ThemeWords<AdvertSentence>

extension AdvertSentence {
  var isNeeded: Bool { [.call, .joined, .joinedShows, .picture].contains(self) }

  var standard: String {
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
    case .joinedInitials: "Initials stand in for the logo of {name}."
    case .picture: "The advert of {group}"
    }
  }
}
