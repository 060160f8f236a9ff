/// A paragraph, heading or item of a letter.
public struct Paragraph: Sendable, Equatable {
  public enum Style: String, Sendable, CaseIterable {
    /// The letter's subject: its one top heading.
    case title
    case heading1, heading2, heading3
    case normal
    case quote
    /// A line across the page; it has no words.
    case rule
  }

  public var style: Style
  public var place: ListPlace?
  public var runs: [Run]

  public init(_ style: Style, place: ListPlace? = nil, runs: [Run]) {
    self.style = style
    self.place = place
    self.runs = runs
  }
}

/// Where in lists a paragraph stands.
public struct ListPlace: Sendable, Equatable {
  /// Numbers of the lists, the outermost first.
  public var path: [Int]
  /// The item's number, counted from where its list starts.
  public var number: Int
  /// It bears the item's bullet or number; further paragraphs of one item do not.
  public var isFirst: Bool

  public init(path: [Int], number: Int, isFirst: Bool) {
    self.path = path
    self.number = number
    self.isFirst = isFirst
  }
}

/// A piece of a paragraph.
public enum Run: Sendable, Equatable {
  case text(String, isBold: Bool, isItalic: Bool)
  case lineBreak
  /// What the person who sends the letter writes in.
  case blank(label: String)
}
