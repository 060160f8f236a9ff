/// What a `style` attribute declares. As in CSS the last one counts, and an important one before one that is not (CSS Cascading 4, section 6).
struct StyleDeclarations: Sendable {
  struct Value: Sendable {
    /// In small letters.
    let text: String
    let isImportant: Bool
  }

  private var values: [String: Value] = [:]

  init(_ style: String) {
    for declaration in style.split(separator: ";") {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let name = declaration[..<colon].trimmed.lowercased()
      var text = declaration[declaration.index(after: colon)...].trimmed.lowercased()
      let isImportant = text.hasSuffix("important") && text.dropLast(9).trimmed.hasSuffix("!")
      if isImportant { text = text.dropLast(9).trimmed.dropLast().trimmed }
      if values[name]?.isImportant == true, !isImportant { continue }
      values[name] = Value(text: text, isImportant: isImportant)
    }
  }

  subscript(name: String) -> Value? { values[name] }
}
