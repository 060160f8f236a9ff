import Templates

/// One thing that a letter asks for.
struct BlankView: Sendable {
  var field: LetterField

  static let type = RecordType<BlankView>(
    "blank",
    [
      .text("label", "The blank's name.") { $0.field.label },
      .text("type", "What kind of answer it takes: `long-text`.") { $0.field.kind.rawValue },
      .text("hint", "What to write there.") { $0.field.hint },
      .text("example", "An answer that somebody could give.") { $0.field.example },
      .flag("optional", "It may stay empty.") { $0.field.isOptional },
      .text("autocomplete", "What a browser may fill in: `name`.") { $0.field.autocomplete },
      .list("options", "What there is to choose from.", of: option) { $0.field.options },
    ])

  private static let option = RecordType<String>("option", [.text("option", "One answer.") { $0 }])
}
