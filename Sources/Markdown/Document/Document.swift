/// One Markdown text, parsed once: its HTML, and what links and checks need to know of it.
///
/// It is handed on from stage to stage with the thing that it is the body of, so all copies share what it holds.
public struct Document: Sendable {
  private final class Storage: Sendable {
    let draft: DocumentDraft

    init(_ draft: DocumentDraft) { self.draft = draft }
  }

  private let storage: Storage

  init(_ draft: DocumentDraft) { storage = Storage(draft) }

  /// Whether both came of the same parsing.
  public func isSame(as other: Document) -> Bool { storage === other.storage }
}

extension Document {
  /// The HTML, with holes where the tags of links and pictures go.
  public var html: MarkedHTML { storage.draft.html }
  /// Where the first line `---` that stands in no list and no quote is, as a byte of `html`.
  public var firstRule: Int? { storage.draft.firstRule }
  public var headings: [Heading] { storage.draft.headings }
  /// Every link and picture, in order; holes point into this list.
  public var references: [Reference] { storage.draft.references }
  /// What was dropped of the HTML in the text.
  public var rawHTML: [RawHTML] { storage.draft.rawHTML }
  /// The words that people read, for checks.
  public var prose: Prose { storage.draft.prose }
  public var silences: [Silence] { storage.draft.silences }
  /// Those of the given table that occur, in order of their first occurrence.
  public var abbreviations: [String] { storage.draft.abbreviations }
  public var wordCount: Int { storage.draft.wordCount }
  /// It ends in notes, whose links lead to ids of the same text.
  public var hasNotes: Bool { storage.draft.hasNotes }
  /// Plain text of the first paragraph, cut at a word's end at 200 characters, with `…`.
  public var summary: String { storage.draft.summary }
  /// Where the text is nested more than 100 levels deep; what lies deeper is written flat.
  public var depthLimitPosition: Position? { storage.draft.depthLimitPosition }
  /// Pieces that were shown as typed, since reading them would take too long.
  public var limits: [Limit] { storage.draft.limits }
}

extension Document {
  /// - Parameter text: UTF-8, checked by the caller. NUL becomes U+FFFD.
  public init(parsing text: UnsafeBufferPointer<UInt8>, options: MarkdownOptions = MarkdownOptions()) {
    guard text.first(0, from: 0) == nil else {
      self.init(parsing: NullBytes.replaced(in: text), options: options)
      return
    }
    // A byte order mark is no part of the text: columns do not count it.
    let text = text.starts(with: "\u{FEFF}", at: 0) ? text.part(3..<text.count) : text
    if let finding = TextLimits.find(in: text) {
      self.init(PlainRenderer.document(of: text, finding: finding, options: options))
      return
    }
    guard let tree = Tree(of: text) else {
      self.init(DocumentDraft())
      return
    }
    var renderer = Renderer(text, kinds: tree.kinds, options: options)
    renderer.render(tree.root)
    self.init(renderer.finish())
  }

  public init(parsing text: [UInt8], options: MarkdownOptions = MarkdownOptions()) {
    self = text.withUnsafeBufferPointer { Document(parsing: $0, options: options) }
  }

  public init(parsing text: ArraySlice<UInt8>, options: MarkdownOptions = MarkdownOptions()) {
    self = text.withUnsafeBufferPointer { Document(parsing: $0, options: options) }
  }

  public init(parsing text: String, options: MarkdownOptions = MarkdownOptions()) {
    var text = text
    self = text.withUTF8 { Document(parsing: $0, options: options) }
  }
}
