extension FrontMatter {
  /// What browsers may fill into a blank by themselves (WCAG 1.3.5); nil where they would not understand it.
  mutating func autocomplete(_ key: String = "autocomplete") -> Located<Autocomplete>? {
    guard let written = text(key) ?? empty(key) else { return nil }
    do throws(Autocomplete.Fault) {
      let value = try Autocomplete(parsing: written.value)
      return written.map { _ in value }
    } catch {
      report("letter-field", written, error.message(written.value), error.suggestion(written.value))
      return nil
    }
  }

  /// A key with nothing behind it. Whoever wrote it meant something.
  private func empty(_ key: String) -> Located<String>? {
    guard let entry = entries.first(where: { $0.key == key }), let scalar = entry.node.scalar else { return nil }
    guard entry.node.isNothing || scalar.string.readable.isEmpty else { return nil }
    return Located("", line: entry.line, column: entry.column)
  }
}

extension Autocomplete.Fault {
  fileprivate func message(_ written: String) -> String {
    switch self {
    case .unknown(let word):
      "Browsers don't know \"\(word)\" as a word of `autocomplete`, so they can't fill this blank in for people."
    case .misplaced(let word):
      "\"\(word)\" can't stand where it does in \"\(written)\". Browsers would not fill this blank in for people."
    case .afterNothing(let word):
      "\"\(word)\" stands only after a field's name, as in \"username \(word)\". Browsers would not fill this blank in."
    case .notAContact(let place, let field):
      "\"\(place)\" tells telephones and e-mail addresses apart, and \"\(field.rawValue)\" is neither. Browsers would not fill this blank in."
    case .empty:
      "Nothing stands behind `autocomplete:`, so browsers can't fill this blank in for people."
    case .noField:
      "\"\(written)\" does not say what belongs in this blank, so browsers can't fill it in for people."
    }
  }

  fileprivate func suggestion(_ written: String) -> String {
    switch self {
    case .unknown(let word):
      AutofillField.meant(by: word).map { "Did you mean `autocomplete: \(Self.replacing(word, with: $0.rawValue, in: written))`?" }
        ?? "Use a word of the HTML standard's list, such as `name`, or take the line out."
    case .misplaced:
      Autocomplete.reordered(written).map { "Write `autocomplete: \($0)`." }
        ?? "Write the one word for what belongs there, such as `autocomplete: name`."
    case .notAContact(let place, _):
      "Take \"\(place)\" out: `autocomplete: \(Self.replacing(place, with: "", in: written))`."
    case .empty, .afterNothing:
      "Write the word for what belongs there, such as `autocomplete: name`, or take the line out."
    case .noField:
      "Add the word for it: `autocomplete: \(written) \(written.lowercased().contains("mobile") ? "tel" : "email")`."
    }
  }

  private static func replacing(_ word: String, with other: String, in written: String) -> String {
    written.split { $0.isWhitespace }.map { $0.lowercased() == word ? other : String($0) }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
