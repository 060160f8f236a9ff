/// Finds what could run a program or tell on a reader, also where it is disguised. Nothing depends on it for safety, since only values
/// that the allow-list knows are published; it decides how serious the words to the writer are.
enum SVGDanger {
  /// `java\tScript:alert(1)` is dangerous, and so is `url(//example.com/x.svg#a)`.
  static func isIn(_ value: String) -> Bool {
    let plain = squeezed(value)
    let signs = ["javascript:", "vbscript:", "data:", "expression(", "-moz-binding", "behavior:", "behaviour:", "@import", "\\", "<script"]
    if signs.contains(where: plain.contains) { return true }
    return plain.split(separator: "url(", omittingEmptySubsequences: false).dropFirst().contains { rest in
      !rest.drop { $0 == "'" || $0 == "\"" }.hasPrefix("#")
    }
  }

  /// `href="…"` that leads anywhere but to a place in the same file.
  static func isAddress(_ value: String) -> Bool {
    !squeezed(value).hasPrefix("#")
  }

  /// In small letters, without the white space and control characters that browsers overlook.
  private static func squeezed(_ value: String) -> String {
    String(
      String.UnicodeScalarView(value.unicodeScalars.filter { $0.value > 32 && $0.value != 127 && $0.properties.generalCategory != .format })
    )
    .lowercased()
  }
}
