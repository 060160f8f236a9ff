/// A heading of the body, in order of the text.
public struct Heading: Sendable, Hashable {
  /// The level that the writer gave it, 1 to 6. In the HTML it is at least 2, since the page's title is level 1.
  public var sourceLevel: Int
  /// Empty when ids are off.
  public var id: String
  /// Its plain words.
  public var text: String
  public var position: Position

  public init(sourceLevel: Int, id: String, text: String, position: Position) {
    self.sourceLevel = sourceLevel
    self.id = id
    self.text = text
    self.position = position
  }
}
