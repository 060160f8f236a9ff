import Markdown

/// Paragraphs of five sentences at most (rule 27, GOV.UK).
struct ParagraphLength: Rule {
  static let name = "paragraph-length"

  func check(_ page: CheckedPage) -> [Problem] {
    let limit = page.vocabulary[.paragraph]
    var problems: [Problem] = []
    var first = 0
    let sentences = page.words.sentences
    while first < sentences.count {
      var end = first + 1
      while end < sentences.count, sentences[end].block == sentences[first].block { end += 1 }
      let block = page.words.block(sentences[first])
      // Lines of an address or a poem are no sentences.
      let count = sentences[first..<end].count { isWhole($0, page.words) }
      if count > limit, block.kind == .paragraph, block.quotes == 0 {
        let next = sentences[first..<end].filter { isWhole($0, page.words) }[limit - limit / 2]
        let words = page.words.string(next.words.lowerBound..<min(next.words.lowerBound + 4, next.words.upperBound))
        problems.append(
          problem(
            .look, at: page.words.position(sentences[first]), of: page,
            "This paragraph has \(count) sentences. Long blocks of text are hard to find one's place in, so we ask for \(limit) at most.",
            "Leave an empty line before \"\(words)\", for example."))
      }
      first = end
    }
    return problems
  }

  private func isWhole(_ sentence: Sentence, _ words: PageWords) -> Bool {
    guard let last = words.prose.text[sentence.range].last(where: { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "\"") }) else {
      return false
    }
    return ".!?".utf8.contains(last) || last >= 0x80
  }
}
