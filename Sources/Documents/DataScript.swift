/// What the scripts of letters know, as a script: `sitegen.formats`, the tables of all formats, so that a browser writes letters by the very
/// same ones, and `sitegen.words`, what the form says.
///
/// The tables say much the same again and again, and a letter's page is to be light, so the script holds all of it packed, and unpacks it.
public struct DataScript: Sendable {
  let formats: [(name: String, markup: Markup)]
  let words: [String: String]

  public init(words: [String: String]) {
    self.init(formats: LetterFormat.allCases.compactMap { format in format.markup.map { (format.rawValue, $0) } }, words: words)
  }

  init(formats: [(name: String, markup: Markup)], words: [String: String]) {
    self.formats = formats
    self.words = words
  }

  public var text: String {
    let packed = PackedText(json)
    let letters = PackedText.letters.map { " + letters(\($0.lowerBound), \($0.count))" }.joined()
    return #"""
      /* Made by the build: how each kind of file writes a letter, and the form's words (DataScript.swift, PackedText.swift). */
      {
        const letters = (first, count) => Array.from({length: count}, (none, at) => String.fromCharCode(first + at)).join('');
        const signs = \#(Self.quoted(packed.free))\#(letters);
        const pairs = \#(Self.quoted(packed.pairs));
        const unpacked = sign => {
          const at = 2 * signs.indexOf(sign);
          return at < 0 ? sign : unpacked(pairs[at]) + unpacked(pairs[at + 1]);
        };
        window.sitegen = JSON.parse(Array.from(\#(Self.quoted(packed.text)), unpacked).join(''));
      }

      """#
  }

  var json: String {
    ScriptValue.object([
      ("formats", .object(formats.map { ($0, ScriptValue($1)) })),
      ("words", .object(words.sorted { $0.key < $1.key }.map { ($0, .text($1)) })),
    ]).text
  }

  private static func quoted(_ text: String) -> String { "'\(text.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'" }
}

extension ScriptValue {
  /// With the names that its parts have in `Markup`, and a pair as a list of two.
  fileprivate init(_ markup: Markup) {
    self = .object([
      ("parts", .list(markup.parts.map { .list([.text($0.name), .text($0.text)]) })),
      ("styles", .object(markup.styles.map { ($0.0.rawValue, .pair($0.1)) })),
      ("bulleted", .pair(markup.bulleted)),
      ("numbered", .pair(markup.numbered)),
      ("continued", .pair(markup.continued)),
      ("indents", .list(markup.indents.map { .text($0) })),
      ("bulletedList", .text(markup.bulletedList)),
      ("numberedList", .text(markup.numberedList)),
      ("nextItem", .text(markup.nextItem)),
      ("listEnd", .text(markup.listEnd)),
      ("numbering", .text(markup.numbering)),
      ("plain", .pair(markup.plain)),
      ("bold", .pair(markup.bold)),
      ("italic", .pair(markup.italic)),
      ("boldItalic", .pair(markup.boldItalic)),
      ("lineBreak", .text(markup.lineBreak)),
      ("tab", .text(markup.tab)),
      ("spaces", .text(markup.spaces)),
      ("blank", .text(markup.blank)),
      ("leftToRight", .text(markup.leftToRight)),
      ("rightToLeft", .text(markup.rightToLeft)),
    ])
  }

  private static func pair(_ pair: Markup.Pair) -> ScriptValue { .list([.text(pair.open), .text(pair.close)]) }
}
