extension Lettering {
  /// A text as our letters can write it: without emoji and other signs that there is no letter for, as long as all of its letters and digits
  /// can be written. Text in another script stays as it is.
  public static func withoutForeignSigns(_ text: String) -> String {
    if canWrite(text) { return text }
    let kept = text.filter { $0.isLetter || $0.isNumber || canWrite(String($0)) }
    guard canWrite(kept) else { return text }
    let words = kept.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.contains { $0.isLetter || $0.isNumber } ? words : text
  }
}
