import Markdown
import Templates

/// Initials and what they stand for, A to Z.
struct GlossaryView: Sendable {
  let context: PageContext

  struct Letter: Sendable {
    var letter: String
    var entries: [AbbreviationView]
  }

  private static let letter = RecordType<Letter>(
    "letter of the alphabet",
    [
      .text("letter", "The letter.") { $0.letter },
      .list("entries", "Its entries, A to Z.", of: AbbreviationView.type) { $0.entries },
    ])

  static let type = RecordType<GlossaryView>(
    "glossary",
    [
      .list("letters", "Letters of the alphabet that have entries.", of: letter) { $0.letters }
    ]
  ).including(BodyView.type) { $0.context.introduction("glossary.html") }

  private var letters: [Letter] {
    let entries = context.site.settings.abbreviations.sorted { ($0.key.lowercased(), $0.key) < ($1.key.lowercased(), $1.key) }
    let views = zip(entries, SectionIDs.make(for: entries.map(\.key))).map { AbbreviationView(short: $0.key, long: $0.value, id: $1) }
    return Dictionary(grouping: views) { $0.short.prefix(1).uppercased() }.sorted { $0.key < $1.key }.map {
      Letter(letter: $0, entries: $1)
    }
  }
}
