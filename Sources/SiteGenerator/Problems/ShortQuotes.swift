extension String {
  /// Whatever stands between quotation marks or back quotes is cut to 120 characters: a message quotes what was written, and that may be a book.
  var withShortQuotes: String {
    guard utf8.count > 300 else { return self }
    var output = ""
    var quote: Character?
    var length = 0
    for character in self {
      if character == quote {
        quote = nil
      } else if quote != nil {
        length += 1
        if length == 121 { output.append("…") }
        if length > 120 { continue }
      } else if character == "\"" || character == "`" {
        quote = character
        length = 0
      }
      output.append(character)
    }
    return output
  }
}
