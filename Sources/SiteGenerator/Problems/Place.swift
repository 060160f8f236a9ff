/// Where in a writer's file something stands.
public struct Place: Sendable, Hashable, Comparable {
  /// The file, relative to the site's folder: `content/posts/picnic.md`.
  public var file: String
  /// Counted from 1 in the file as it lies there, front matter included.
  public var line: Int
  /// Counted from 1, in characters (Unicode scalars).
  public var column: Int

  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (a: Place, b: Place) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}
