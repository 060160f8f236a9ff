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
    let type = group.choice("type", Kind.self)
    kind = type?.value ?? .text
    typeLine = type?.line
    hint = group.text("hint")?.value
    example = group.text("example")?.value
    isOptional = group.flag("optional") ?? false
    let original = group.text("repeat-of")
    repeatOf = original?.value
    repeatLine = original?.line
    let autocomplete = group.autocomplete()
    self.autocomplete = autocomplete?.value.text
    let reported = group.problems.count
    let options = group.texts("options")
    self.options = options.map(\.value)
    // A repeat is never asked for, and a type that nobody knows was reported already.
    if original == nil, type != nil || !group.has("type") {
      if reported == group.problems.count { group.check(options, of: self, type: type) }
      if let autocomplete { group.check(autocomplete, of: self) }
    }
    group.finish("a blank")
  }
}

extension FrontMatter {
  /// A choice has options to choose from, and nothing else has any.
  fileprivate mutating func check(_ options: [Located<String>], of field: LetterField, type: Located<LetterField.Kind>?) {
    guard field.kind == .choice else {
      guard let first = options.first else { return }
      let seen = type == nil ? "has no type" : "has the type \"\(field.kind.rawValue)\""
      return report(
        "letter-field", first, "`options` are for a choice. The blank \"\(field.label)\" \(seen), so nobody would see them.",
        "Write `type: choice`, or take `options` out.")
    }
    guard let first = options.first else {
      return report(
        "letter-field", type ?? Located(.choice, line: field.line),
        "The blank \"\(field.label)\" is a choice without `options`, so people have nothing to choose from.",
        "Add a line such as `options: [By letter, By e-mail]`.")
    }
    var seen: Set<String> = []
    if let again = options.first(where: { !seen.insert($0.value).inserted }) {
      return report(
        "letter-field", again, "\"\(again.value)\" stands twice among the options of \"\(field.label)\". People can't tell the two apart.",
        "Take one of them out, or give it other words.")
    }
    if options.count < 2 {
      report(
        "letter-field", first, "The choice \"\(field.label)\" has one option, \"\(first.value)\", so people have nothing to choose from.",
        "Add another, such as `options: [\(first.value), Something else]`.")
    }
  }

  /// A browser that fills an e-mail address into a postcode's blank helps nobody.
  fileprivate mutating func check(_ autocomplete: Located<Autocomplete>, of field: LetterField) {
    guard let wanted = autocomplete.value.field else { return }
    if [.yesNo, .costs].contains(field.kind) {
      return report(
        "letter-field", autocomplete, "A blank of the type \"\(field.kind.rawValue)\" has nothing that a browser could fill in.",
        "Take the line `autocomplete: \(autocomplete.value.text)` out.")
    }
    guard let kinds = wanted.kinds, let kind = kinds.first, !kinds.contains(field.kind) else { return }
    let seen =
      field.kind == .text
      ? "\"\(wanted.rawValue)\" has several lines, and a blank of plain text has one. Browsers would leave it empty."
      : "\"\(wanted.rawValue)\" does not go with the type \"\(field.kind.rawValue)\". Browsers would fill in what does not belong there."
    let other = AutofillField.usual(for: field.kind).map { "`autocomplete: \($0.rawValue)`" } ?? "take `autocomplete` out"
    report("letter-field", autocomplete, seen, "Write `type: \(kind.rawValue)`, or \(other).")
  }
}
