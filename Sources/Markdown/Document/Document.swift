import Synchronization

/// One Markdown text, parsed once: its HTML, and what links and checks need to know of it.
///
/// It is handed on from stage to stage with the thing that it is the body of, so all copies share what it holds.
public struct Document: Sendable {
  private final class Storage: Sendable {
    /// Of a text that is parsed later: the outline alone.
    let draft: DocumentDraft
    let prose: Mutex<Prose>
    let later: Late<Document>?
    /// Where the HTML lies in place of the draft, and the same text once more, should the disk not give it back.
    let spooled: (html: SpooledText, again: Late<Document>)?

    init(_ draft: consuming DocumentDraft, later: Late<Document>? = nil, spooled: (html: SpooledText, again: Late<Document>)? = nil) {
      self.spooled = spooled
      prose = Mutex(draft.prose)
      draft.prose = Prose()
      self.draft = draft
      self.later = later
    }
  }

  private let storage: Storage

  init(_ draft: DocumentDraft) { storage = Storage(draft) }

  private init(_ storage: Storage) { self.storage = storage }

  /// A text that was parsed before, and is parsed again only where more than its outline is asked for.
  ///
  /// - Parameter parse: the same text, parsed in the same way. Where somebody has just changed it, so that it has other links, it goes without them.
  public init(_ outline: DocumentOutline, parsedBy parse: @escaping @Sendable () -> Document) {
    var draft = DocumentDraft()
    draft.headings = outline.headings
    draft.references = outline.references
    draft.silences = outline.silences
    draft.wordCount = outline.wordCount
    draft.hasNotes = outline.hasNotes
    draft.summary = outline.summary
    let references = outline.references
    storage = Storage(
      draft,
      later: Late<Document> {
        let document = parse()
        return document.references == references ? document : document.withoutLinks
      })
  }

  private var withoutLinks: Document {
    var draft = storage.draft
    draft.html = MarkedHTML(bytes: html.bytes, holes: [])
    draft.references = []
    draft.prose = prose
    return Document(draft)
  }

  private var whole: Storage { storage.later?.value.storage ?? storage }
}

extension Document {
  /// What others than its own page need to know.
  public var outline: DocumentOutline {
    DocumentOutline(
      headings: headings, references: references, silences: silences, wordCount: wordCount, hasNotes: hasNotes, summary: summary)
  }

  public var headings: [Heading] { storage.draft.headings }
  /// Every link and picture, in order; holes point into this list.
  public var references: [Reference] { storage.draft.references }
  public var silences: [Silence] { storage.draft.silences }
  public var wordCount: Int { storage.draft.wordCount }
  /// It ends in notes, whose links lead to ids of the same text.
  public var hasNotes: Bool { storage.draft.hasNotes }
  /// Plain text of the first paragraph, cut at a word's end at 200 characters, with `…`.
  public var summary: String { storage.draft.summary }
}

extension Document {
  /// The HTML, with holes where the tags of links and pictures go.
  public var html: MarkedHTML {
    let whole = whole
    guard let spooled = whole.spooled else { return whole.draft.html }
    guard let bytes = spooled.html.bytes else { return spooled.again.value.html }
    return MarkedHTML(bytes: bytes, holes: whole.draft.html.holes)
  }
  /// Where the first line `---` that stands in no list and no quote is, as a byte of `html`.
  public var firstRule: Int? { whole.draft.firstRule }
  /// What was dropped of the HTML in the text.
  public var rawHTML: [RawHTML] { whole.draft.rawHTML }
  /// The words that people read, for checks. Empty once somebody has let go of them.
  public var prose: Prose { whole.prose.withLock { $0 } }
  /// Those of the given table that occur, in order of their first occurrence.
  public var abbreviations: [String] { whole.draft.abbreviations }
  /// Where the text is nested more than 100 levels deep; what lies deeper is written flat.
  public var depthLimitPosition: Position? { whole.draft.depthLimitPosition }
  /// Pieces that were shown as typed, since reading them would take too long.
  public var limits: [Limit] { whole.draft.limits }
}

extension Document {
  /// The same, with its HTML in a file: of many documents that is most of what they hold, and each is asked for once or twice.
  ///
  /// - Parameter parse: the same text, parsed in the same way, should the disk not give the HTML back.
  public func spooled(in spool: TextSpool, orParsedBy parse: @escaping @Sendable () -> Document) -> Document {
    guard storage.later == nil, storage.spooled == nil, let html = spool.add(storage.draft.html.bytes) else { return self }
    var draft = storage.draft
    draft.html.bytes = []
    draft.prose = prose
    return Document(Storage(draft, spooled: (html, Late<Document>(parse))))
  }
}

extension Document {
  /// Only checks read the prose, which is a third of a document: who has checked it for the last time makes room for others.
  public func letGoOfProse() { whole.prose.withLock { $0 = Prose() } }
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
