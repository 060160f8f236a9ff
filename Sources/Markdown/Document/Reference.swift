/// A link or a picture, as written.
public struct Reference: Sendable, Hashable {
  public enum Kind: Sendable, Hashable { case link, picture }

  public var kind: Kind
  public var destination: String
  public var title: String
  /// The link's plain words, or the picture's alternative text.
  public var text: String
  public var position: Position
  /// It is the only thing in its paragraph, and no `<p>` is written round it.
  public var isAlone: Bool
  /// A bare address (`https://example.org`, `<ann@example.org>`) that became a link.
  public var isAutolink: Bool
}
