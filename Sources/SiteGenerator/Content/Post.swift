/// One post of the blog.
public struct Post: Sendable {
  public var entry: Entry
  public var title: String
  public var date: CalendarDate
  public var description: String?
  /// Slugs of authors, groups; names of topics: as written.
  public var authors: [Located<String>]
  public var groups: [Located<String>]
  public var tags: [Located<String>]
  /// A picture's file, written as links are.
  public var image: Located<String>?
  public var imageDescription: String?
  public var updated: CalendarDate?
  public var expires: CalendarDate?
  public var series: String?
}
