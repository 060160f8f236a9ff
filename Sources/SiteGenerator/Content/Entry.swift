import Markdown

/// What a thing of any kind has: where it lies, its address, its words.
public struct Entry: Sendable {
  public var kind: Kind
  /// Relative to the content folder: `posts/picnic.md`.
  public var path: String
  /// The last part of its address, a safe file name.
  public var slug: String
  public var slugLine = 1
  /// Old addresses, as written.
  public var aliases: [Located<String>] = []
  public var status = Status.published
  /// Says `draft: true`; with `--drafts` it is shown, and marked.
  public var isDraft = false
  /// The language of its words where it is not the site's, as a BCP 47 tag.
  public var language: String?
  public var body: Document
  /// Parts of its page that a link may lead to besides headings: `contact` of a group, whose id is `_contact`.
  var anchors: [String] = []

  /// Relative to the site's folder, for people.
  public var file: String { "content/\(path)" }

  /// The folder that its links start from: `posts`.
  public var folder: String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }

  /// The file in messages, with a position of its text.
  func place(_ position: Position) -> Place {
    Place(file: file, line: position.line, column: position.column)
  }

  func place<Value>(_ located: Located<Value>) -> Place {
    Place(file: file, line: located.line, column: located.column)
  }
}
