import Markdown

/// What a thing of any kind has: where it lies, its address, its words.
typealias Entry = Shared<EntryParts>

struct EntryParts: Sendable {
  var kind: Kind
  /// Relative to the content folder: `posts/picnic.md`.
  var path: String
  /// The last part of its address, a safe file name.
  var slug: String
  var slugLine = 1
  /// Old addresses, as written.
  var aliases: [Located<String>] = []
  var status = Status.published
  /// Says `draft: true`; with `--drafts` it is shown, and marked.
  var isDraft = false
  /// The day that it waits for, where it is shown before that: with `--future`.
  var waitsUntil: CalendarDate?
  /// The language of its words where it is not the site's, as a BCP 47 tag.
  var language: String?
  /// Words of its settings that stand on its page, such as its title.
  var settingWords: [SettingWords] = []
  var body: Document
  /// Stands for the bytes of its file.
  var stamp: Fingerprint?
  /// Parts of its page that a link may lead to besides headings: `contact` of a group, whose id is `_contact`.
  var anchors: [String] = []
}

extension Entry {
  /// Relative to the site's folder, for people.
  var file: String { "content/\(self.path)" }

  /// The folder that its links start from: `posts`.
  var folder: String { self.path.lastIndex(of: "/").map { String(self.path[..<$0]) } ?? "" }

  /// The file in messages, with a position of its text.
  func place(_ position: Position) -> Place {
    Place(file: file, line: position.line, column: position.column)
  }

  func place<Item>(_ located: Located<Item>) -> Place {
    Place(file: file, line: located.line, column: located.column)
  }
}
