import Markdown

/// Sentences of 25 words at most, and of 15 in Easy Read (rule 27; GOV.UK content design, Inclusion Europe's rules for Easy Read).
struct SentenceLength: Rule {
  static let name = "sentence-length"

  func check(_ page: CheckedPage) -> [Problem] {
    page.words.sentences.compactMap { sentence in
      guard page.isLong(sentence) else { return nil }
      return problem(
        .look, at: page.words.position(sentence), of: page,
        "This sentence has \(sentence.length) words. Most people lose the thread after \(page.sentenceLimit). Could it be two?",
        suggestion(sentence, page))
    }
  }
}

extension SentenceLength {
  private func suggestion(_ sentence: Sentence, _ page: CheckedPage) -> String {
    let words = page.words
    let start = words.string(sentence.words.lowerBound..<min(sentence.words.lowerBound + 4, sentence.words.upperBound))
    let cut = joint(sentence, words).map { "A full stop could go before \"\(words.string($0..<min($0 + 4, sentence.words.upperBound)))\"." }
    let swaps = PlainEnglish.matches(in: sentence.words, page).prefix(3).map { "\"\(words.string($0.words))\" can be \"\($0.value)\"" }
    let also = swaps.isEmpty ? nil : "Also: \(swaps.joined(separator: ", "))."
    return ["It begins \"\(start)\".", cut, also].compactMap { $0 }.joined(separator: " ")
  }

  /// The joining word nearest to the middle, with a good part of the sentence on either side.
  private func joint(_ sentence: Sentence, _ words: PageWords) -> Int? {
    let middle = (sentence.words.lowerBound + sentence.words.upperBound) / 2
    let inner = sentence.words.dropFirst(6).dropLast(5)
    return inner.filter { Self.joints.contains(words.words[$0]) && !words.words[$0].traits.contains(.opaque) }
      .min { abs($0 - middle) < abs($1 - middle) }
  }

  private static let joints = WordSet("and but so because which while although though where when if unless then who whereas")
}

extension CheckedPage {
  /// Longer than people can follow, and its writer's own: no quotation, no cell, no other language.
  func isLong(_ sentence: Sentence) -> Bool {
    guard sentence.length > sentenceLimit else { return false }
    let block = words.block(sentence)
    guard !block.isCell, block.quotes == 0 else { return false }
    return sentence.words.count { !words.words[$0].traits.isDisjoint(with: .notOwn) } * 2 < sentence.words.count
  }
}
