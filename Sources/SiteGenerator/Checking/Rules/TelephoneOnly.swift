import Markdown

/// There is another way to reach people than by telephone, which many can't use (rule 30).
struct TelephoneOnly: Rule {
  static let name = "telephone-only"

  func check(_ page: CheckedPage) -> [Problem] {
    guard page.isEnglish, page.words.marks.contains(.calling), !page.words.marks.contains(.otherThanCalling) else { return [] }
    guard !page.body.references.contains(where: { $0.kind == .link && !$0.destination.hasPrefix("tel:") }) else { return [] }
    let words = page.words
    return words.words.indices.first { number in
      guard words.words[number].marks.contains(.calling), let sentence = words.sentence(of: number) else { return false }
      return (number..<sentence.words.upperBound).contains { isNumber($0, words) }
    }.map { number in
      [
        problem(
          .look, at: words.position(number), of: page,
          "The only way to get in touch here is by telephone. Deaf people and many others can't use it.",
          "Add an e-mail address, a link to a page, or a number for text messages.")
      ]
    } ?? []
  }

  /// Part of a telephone number: digits that begin with 0 or have at least three of them.
  private func isNumber(_ number: Int, _ words: PageWords) -> Bool {
    let word = words.words[number]
    guard word.traits.contains(.hasDigit), word.end - word.start >= 4 else { return false }
    return words.prose.text[Int(word.start)] == UInt8(ascii: "0") && words.prose.text[word.range].allSatisfy(\.isASCIIDigit)
  }

  static let calling = WordSet("call phone ring telephone tel dial contact")
  static let others = WordSet(
    "email e-mail emails mail text texts whatsapp relay textphone minicom website letter form post write online signal facebook zoom")
}
