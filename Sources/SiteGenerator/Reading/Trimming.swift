extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String {
    // Nearly all words begin and end in a letter, which takes no table of Unicode to see.
    if let first = unicodeScalars.first, let last = unicodeScalars.last, ("!"..."~").contains(first), ("!"..."~").contains(last) {
      return String(self)
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[first...last])
  }

  func droppingSuffix(_ character: Character) -> String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == character { end = index(before: end) }
    return String(self[..<end])
  }
}

extension String {
  /// Lines end in a line feed alone: to Swift, CR LF is one character, and splitting at line feeds would find no lines.
  var withPlainLineEnds: String {
    guard utf8.contains(13) else { return self }
    return replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}

extension String {
  /// `Picnic ##` is a heading closed by signs; the sign of `Learning C#` is a part of the words.
  var withoutClosingSigns: String {
    let words = droppingSuffix("#")
    return words.isEmpty || words.last?.isWhitespace ?? false ? words.trimmed : self
  }
}
