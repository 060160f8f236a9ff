extension LetterField {
  /// Nil where the entry names no blank.
  init?(reading group: inout FrontMatter) {
    guard let label = group.text("label") else {
      group.report(
        "letter-field", Located("", line: group.line), "This entry of `fields` does not say which blank it is for.",
        "Add `label:` with the words between the brackets.")
      return nil
    }
    self.label = label.value
    line = label.line
    kind = group.choice("type", Kind.self)?.value ?? .text
    hint = group.text("hint")?.value
    example = group.text("example")?.value
    isOptional = group.flag("optional") ?? false
    autocomplete = group.text("autocomplete")?.value
    options = group.texts("options").map(\.value)
    repeatOf = group.text("repeat-of")?.value
    group.finish("a blank")
  }
}
