/// The profile of one local group.
struct Group: Sendable {
  var entry: Entry
  var name: String
  var area: String
  var nation: String?
  /// The day on which it joined the network: its place in the combined logo.
  var joined: CalendarDate?
  var logo: Located<String>?
  /// How much larger or smaller than others it is drawn among them, where its writer knows better than the measure: 0.5 to 2.
  var logoScale = 1.0
  var covers: [String]
  var contacts: [Contact]
  var meets: String?
  var languages: [String]
  var access: String?
  /// Made to show what a profile looks like: pages say so.
  var isExample: Bool
  /// Its logo as it is published, or a lettermark made from its name.
  var artwork: Logo
  var isLettermark = true
}
