import Templates

/// A blank of a letter.
struct BlankView: Sendable {
  var label: String
  var field: LetterField?

  static let type = RecordType<BlankView>(
    "blank",
    [
      .text("label", "The blank's name.") { $0.label },
      .text("hint", "What to write there.") { $0.field?.hint },
      .flag("optional", "It may stay empty.") { $0.field?.isOptional ?? false },
    ])
}
