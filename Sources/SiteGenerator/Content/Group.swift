/// The profile of one local group.
public struct Group: Sendable {
  public var entry: Entry
  public var name: String
  public var area: String
  public var nation: String?
  /// The day on which it joined the network: its place in the combined logo.
  public var joined: CalendarDate?
  public var logo: Located<String>?
  public var covers: [String]
  public var contacts: [Contact]
  public var meets: String?
  public var languages: [String]
  public var access: String?
  /// Made to show what a profile looks like: pages say so.
  public var isExample: Bool
  /// Its logo as it is published, or a lettermark made from its name.
  var artwork: Logo
  var isLettermark = true
}
