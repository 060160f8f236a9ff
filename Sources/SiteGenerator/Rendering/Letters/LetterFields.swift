/// What a letter asks for, as its scripts read it: one entry a field, in the order in which the letter first uses them.
struct LetterFields {
  let sheet: LetterSheet
  /// Files that are saved in the browser are called so, without an ending.
  let name: String

  init(of sheet: LetterSheet, name: String) {
    self.sheet = sheet
    self.name = name
  }

  var json: JSON {
    .object([
      ("title", .text(sheet.title)), ("file", .text(name)), ("fields", .list(sheet.fields.fields.map(Self.json))),
    ])
  }

  private static func json(_ field: LetterField) -> JSON {
    .object([
      ("label", .text(field.label)),
      ("type", .text(field.kind.rawValue)),
      ("hint", .optional(field.hint)),
      ("example", .optional(field.example)),
      ("optional", field.isOptional ? .flag(true) : .nothing),
      ("autocomplete", .optional(field.autocomplete)),
      ("options", .list(field.options.map(JSON.text))),
    ])
  }
}
