/// A letter as word processors see it: one paragraph after the other, each with its style and its place in a list.
public struct LetterDocument: Sendable, Equatable {
  public var title: String
  /// A BCP 47 tag: `en-GB`.
  public var language: String
  public var isRightToLeft: Bool
  public var paragraphs: [Paragraph]
  /// The letter's lists, in the order in which they open; a paragraph names the lists that it stands in by their numbers here.
  public var lists: [List]

  public init(title: String, language: String, isRightToLeft: Bool, paragraphs: [Paragraph], lists: [List]) {
    self.title = title
    self.language = language
    self.isRightToLeft = isRightToLeft
    self.paragraphs = paragraphs
    self.lists = lists
  }
}

extension LetterDocument {
  /// What a list is like: its items have numbers from `start`, or bullets.
  public struct List: Sendable, Equatable {
    public var isOrdered: Bool
    public var start: Int

    public init(isOrdered: Bool, start: Int) {
      self.isOrdered = isOrdered
      self.start = start
    }
  }
}
