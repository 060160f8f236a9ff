/// What the combined logo says, and what is said of it to people who cannot see it. A theme's `wall-words` can replace each sentence.
///
/// `{network}`, `{count}`, `{names}`, `{more}`, `{limit}` and `{address}` are filled in.
enum WallSentence: String, ThemeSentence {
  /// What the picture is called, with no group yet and with some.
  case emptyTitle
  case title
  /// In one sentence: with no group yet, with one, with many.
  case empty
  case one
  case many
  /// With the names of all, of as many as there is room for, and of none.
  case oneNamed
  case manyNamed
  case someNamed
  case oneUnnamed
  case manyUnnamed
  /// How a name follows others.
  case names
  /// What stands in a number of more than three digits: `1,000`.
  case thousands
  /// Who has no logo: the network, one group, many.
  case networkInitials
  case oneInitials
  case manyInitials
  /// In the file of descriptions, above each.
  case file
  case inOneSentence
  case inCharacters
  case inFull
  /// On the band below very many logos.
  case band
  case bandAddress
  /// On the poster: below its heading, and at its foot.
  case posterOne
  case posterMany
  case posterAddress
  /// Where the names of all would be too small to read.
  case posterList
}

extension WallSentence {
  var isNeeded: Bool {
    switch self {
    case .emptyTitle, .title, .empty, .one, .many, .oneNamed, .manyNamed, .someNamed, .oneUnnamed, .manyUnnamed, .names: true
    default: false
    }
  }

  var standard: String {
    switch self {
    case .emptyTitle: "The logo of {network}"
    case .title: "The logos of {network} and its groups, joined to one"
    case .empty: "The logo of {network}."
    case .one: "The logo of {network}, joined to the logos of one group."
    case .many: "The logo of {network}, joined to the logos of {count} groups."
    case .oneNamed: "The logo of {network} in the middle, joined to the logos of one group around it: {names}."
    case .manyNamed: "The logo of {network} in the middle, joined to the logos of {count} groups around it: {names}."
    case .someNamed: "The logo of {network} in the middle, joined to the logos of {count} groups around it: {names}, and {more} more."
    case .oneUnnamed: "The logo of {network} in the middle, joined to the logos of one group around it."
    case .manyUnnamed: "The logo of {network} in the middle, joined to the logos of {count} groups around it."
    case .names: "{names}, {name}"
    case .thousands: ","
    case .networkInitials: "Initials stand in for the logo of {network}."
    case .oneInitials: "Initials stand in for the logo of one group."
    case .manyInitials: "Initials stand in for the logos of {count} groups."
    case .file: "These words say what the picture shows. Copy those that fit where you share it."
    case .inOneSentence: "In one sentence"
    case .inCharacters: "In up to {limit} characters"
    case .inFull: "In full"
    case .band: "{count} groups"
    case .bandAddress: "{count} groups. Find yours: {address}"
    case .posterOne: "with its first group"
    case .posterMany: "{count} groups, joined to one"
    case .posterAddress: "Find your group: {address}"
    case .posterList: "The names of all {count} groups: {address}"
    }
  }
}
