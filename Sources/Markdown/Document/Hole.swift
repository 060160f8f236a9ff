/// A place in the HTML where a link's or a picture's tag belongs. Only the caller knows where a link leads in the output.
public struct Hole: Sendable, Hashable {
  /// Number of the byte before which the tag goes.
  public var offset: Int
  /// Index in `Document.references`.
  public var reference: Int
  public var role: Role

  public enum Role: Sendable, Hashable {
    /// Where `<a …>` goes.
    case open
    /// Where `</a>` goes.
    case close
    /// Where the whole picture goes; its words are in the reference.
    case picture
  }

  public init(offset: Int, reference: Int, role: Role) {
    self.offset = offset
    self.reference = reference
    self.role = role
  }
}
