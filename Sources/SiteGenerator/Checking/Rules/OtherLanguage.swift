import Markdown

/// Words in another language say so, so that screen readers change their voice (WCAG 3.1.2).
struct OtherLanguage: Rule {
  static let name = "language-of-words"

  func check(_ page: CheckedPage) -> [Problem] {
    let passages = LanguageFinder(page.words, language: page.language).passages
    if let whole = language(ofMostOf: page, passages) { return [wholePage(whole, page)] }
    var said: Set<String> = []
    return (unknownMarks(page) + passages.map { problem(for: $0, page) }).filter { said.insert($0.message).inserted }
  }
}

extension OtherLanguage {
  /// `<span lang="xx">`: it looks like a language's short name, and no screen reader knows it.
  private func unknownMarks(_ page: CheckedPage) -> [Problem] {
    page.body.prose.spans.compactMap { span in
      guard case .element(_, let language?) = span.kind, !language.isEmpty, !LanguageTag.isKnown(language) else { return nil }
      return problem(
        .fix, at: page.body.prose.position(of: span.range.lowerBound), of: page,
        "No language has the short name \"\(language)\". Screen readers will read these words with the wrong voice.",
        "Write the language's short name, such as `lang=\"cy\"` for Welsh.")
    }
  }

  /// A page that is mostly in another language has only lost one line.
  private func language(ofMostOf page: CheckedPage, _ passages: [ForeignPassage]) -> ForeignPassage? {
    guard let first = passages.first, passages.count > 2 else { return nil }
    let words = passages.filter { $0.tag == first.tag }.reduce(0) { $0 + $1.words.count }
    return words * 2 > page.words.words.count ? first : nil
  }

  private func wholePage(_ passage: ForeignPassage, _ page: CheckedPage) -> Problem {
    problem(
      at: page.words.position(passage.words.lowerBound), of: page,
      "Most of this page looks like \(passage.name). Screen readers will read it with the wrong voice.",
      "Add at the top: `language: \(passage.tag)`.")
  }

  private func problem(for passage: ForeignPassage, _ page: CheckedPage) -> Problem {
    let words = quoted(passage, page.words)
    let isRightToLeft = LanguageTag.isRightToLeft(passage.tag)
    return problem(
      passage.isSure ? .fix : .look, at: page.words.position(passage.words.lowerBound), of: page,
      "This looks like \(passage.name): \"\(words)\". Mark it, so that screen readers use a voice for it.",
      "Write `<span lang=\"\(passage.tag)\"\(isRightToLeft ? " dir=\"rtl\"" : "")>\(words)</span>`."
        + (passage.isSure ? "" : " If it is English after all, write `<!-- sitegen: ok \(Self.name) – reason -->` above."))
  }

  /// The words with the sign that ends their sentence; of many, the first and the last.
  private func quoted(_ passage: ForeignPassage, _ page: PageWords) -> String {
    let start = Int(page.words[passage.words.lowerBound].start)
    var end = Int(page.words[passage.words.upperBound - 1].end)
    if let sentence = page.sentences.first(where: { $0.words.upperBound == passage.words.upperBound }) { end = sentence.range.upperBound }
    let words = page.prose.string(start..<end).withPlainSpaces
    guard words.count > 90 else { return words }
    return "\(words.prefix(45)) … \(words.suffix(35))"
  }
}
