/// One Markdown text, parsed once: its HTML, and what links and checks need to know of it.
public struct Document: Sendable {
  /// The HTML, with holes where the tags of links and pictures go.
  public internal(set) var html = MarkedHTML()
  /// Where the first line `---` that stands in no list and no quote is, as a byte of `html`.
  public internal(set) var firstRule: Int?
  public internal(set) var headings: [Heading] = []
  /// Every link and picture, in order; holes point into this list.
  public internal(set) var references: [Reference] = []
  /// What was dropped of the HTML in the text.
  public internal(set) var rawHTML: [RawHTML] = []
  /// The words that people read, for checks.
  public internal(set) var prose = Prose()
  public internal(set) var silences: [Silence] = []
  /// Those of the given table that occur, in order of their first occurrence.
  public internal(set) var abbreviations: [String] = []
  public internal(set) var wordCount = 0
  /// It ends in notes, whose links lead to ids of the same text.
  public internal(set) var hasNotes = false
  /// Plain text of the first paragraph, cut at a word's end at 200 characters, with `…`.
  public internal(set) var summary = ""
  /// Where the text is nested more than 100 levels deep; what lies deeper is written flat.
  public internal(set) var depthLimitPosition: Position?
  /// Pieces that were shown as typed, since reading them would take too long.
  public internal(set) var limits: [Limit] = []

  init() {}

  /// - Parameter text: UTF-8, checked by the caller. NUL becomes U+FFFD.
  public init(parsing text: UnsafeBufferPointer<UInt8>, options: MarkdownOptions = MarkdownOptions()) {
    guard text.first(0, from: 0) == nil else {
      self.init(parsing: NullBytes.replaced(in: text), options: options)
      return
    }
    self.init()
    // A byte order mark is no part of the text: columns do not count it.
    let text = text.starts(with: "\u{FEFF}", at: 0) ? text.part(3..<text.count) : text
    if let finding = TextLimits.find(in: text) {
      self = PlainRenderer.document(of: text, finding: finding, options: options)
      return
    }
    guard let tree = Tree(of: text) else { return }
    var renderer = Renderer(text, kinds: tree.kinds, options: options)
    renderer.render(tree.root)
    self = renderer.finish()
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
