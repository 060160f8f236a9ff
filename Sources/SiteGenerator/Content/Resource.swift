/// A letter, form, guide or advert that people use.
struct Resource: Sendable {
  enum Category: String, Sendable, CaseIterable {
    case letter, form, guide, advert
  }

  var entry: Entry
  var title: String
  var category: Category
  var description: String?
  var nation: String?
  var tags: [Located<String>]
  var fields: [LetterField]
  var sources: [Source]
  var review: Review?
  var version: String?
  var letter: Letter?
  /// Nil for the plain one.
  var variant: Variant?

  /// Where a statement in a resource comes from: words, and a web address where there is one.
  struct Source: Sendable, Hashable {
    var text: String
    var address: String?
  }

  /// Who checked the resource, and when.
  struct Review: Sendable, Hashable {
    var by: String
    var date: CalendarDate?
    /// Where the date stands.
    var line = 1
  }
}
