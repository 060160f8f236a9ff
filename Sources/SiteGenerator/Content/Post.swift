/// One post of the blog.
struct Post: Sendable {
  var entry: Entry
  var title: String
  var date: CalendarDate
  var description: String?
  /// Slugs of authors, groups; names of topics: as written.
  var authors: [Located<String>]
  var groups: [Located<String>]
  var tags: [Located<String>]
  /// A picture's file, written as links are.
  var image: Located<String>?
  var imageDescription: String?
  var updated: CalendarDate?
  var expires: CalendarDate?
  var series: String?
}
