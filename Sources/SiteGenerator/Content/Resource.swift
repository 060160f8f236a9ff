/// A letter, form, guide or advert that people use.
public struct Resource: Sendable {
  public enum Category: String, Sendable, CaseIterable {
    case letter, form, guide, advert
  }

  public var entry: Entry
  public var title: String
  public var category: Category
  public var description: String?
  public var nation: String?
  public var tags: [Located<String>]
  public var fields: [LetterField]
  public var sources: [Source]
  public var review: Review?
  public var version: String?
  public var letter: Letter?

  /// Where a statement in a resource comes from: words, and a web address where there is one.
  public struct Source: Sendable, Hashable {
    public var text: String
    public var address: String?
  }

  /// Who checked the resource, and when.
  public struct Review: Sendable, Hashable {
    public var by: String
    public var date: CalendarDate?
  }
}
