/// How one kind of word processor's file writes a letter: a table, filled in here when the site is built and by letter.js/6-files.js in
/// the browser.
///
/// Neither has any other knowledge of the format, so the two cannot drift apart. `{name}` stands for a value that is put there, escaped;
/// nothing else in these texts has braces.
///
/// | value | what |
/// | --- | --- |
/// | `{title}` `{language}` | the letter's, `en-GB` |
/// | `{primary}` `{country}` | the language's parts, `en` and `GB`; `none` without a country |
/// | `{direction}` | `leftToRight` or `rightToLeft` of this table |
/// | `{body}` | all paragraphs |
/// | `{lists}` | `numbering` for each ordered list, with `{list}` (its number in the file), `{level}` (from 0) and `{start}` |
/// | `{label}` `{name}` | a blank's label, and its first 60 characters, since Word takes no more for a name |
/// | `{count}` | how many spaces |
public struct Markup: Sendable {
  public typealias Pair = (open: String, close: String)

  /// Name and text of each file in the archive, in their order; two of them hold `{body}` and `{lists}`.
  public var parts: [(name: String, text: String)]
  public var styles: [(Paragraph.Style, Pair)]
  /// A paragraph in a list: with a bullet, with a number, or a further one of an item. With `{list}`, `{level}` and `{indent}`.
  public var bulleted: Pair
  public var numbered: Pair
  public var continued: Pair
  /// The distance of an item's words from the margin, level by level: `{indent}`, in the format's own unit. In Word a deeper list looks
  /// like the deepest here.
  public var indents: [String]
  /// Around the items of a list; the opening of an ordered one has `{start}`. Empty where paragraphs say themselves what list they are in.
  public var bulletedList: String
  public var numberedList: String
  public var nextItem: String
  public var listEnd: String
  public var numbering: String
  public var plain: Pair
  public var bold: Pair
  public var italic: Pair
  public var boldItalic: Pair
  public var lineBreak: String
  public var tab: String
  /// Stands for `{count}` spaces that would otherwise be taken for one, or none; empty where spaces are kept as they are.
  public var spaces: String
  public var blank: String
  public var leftToRight: String
  public var rightToLeft: String
}

extension Markup {
  /// How deep a list may stand in others and still look different: as deep as letters go.
  static let levels = 1...5
}
