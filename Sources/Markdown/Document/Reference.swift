/// A link or a picture, as written.
public struct Reference: Sendable, Hashable {
  public enum Kind: Sendable, Hashable { case link, picture }

  /// What stands beside it. Round what is alone no `<p>` is written: whoever fills the holes says what goes there.
  public enum Standing: Sendable, Hashable {
    /// In a line of words, a cell, a heading or a tight list.
    case amongWords
    /// A link that is all of its paragraph, or a picture in a paragraph of nothing but pictures.
    case alone
    /// A link in such a paragraph that holds one picture and nothing else; and that picture, the reference after it.
    case aloneTogether
  }

  public var kind: Kind
  public var destination: String
  public var title: String
  /// The link's plain words, or the picture's alternative text.
  public var text: String
  public var position: Position
  public var standing: Standing
  /// A bare address (`https://example.org`, `<ann@example.org>`) that became a link.
  public var isAutolink: Bool

  public init(kind: Kind, destination: String, title: String, text: String, position: Position, standing: Standing, isAutolink: Bool) {
    self.kind = kind
    self.destination = destination
    self.title = title
    self.text = text
    self.position = position
    self.standing = standing
    self.isAutolink = isAutolink
  }
}
