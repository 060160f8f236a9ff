/// A letter's words as a plain tree, from the same parser as the pages.
public struct Blocks: Sendable {
  public internal(set) var blocks: [Block] = []
  /// Where `[[` has no `]]` on its line.
  public internal(set) var unclosedBlanks: [Position] = []

  /// - Parameter firstLine: the number that the first line of `text` has in its file.
  public init(parsing text: String, firstLine: Int = 1) {
  }
}
