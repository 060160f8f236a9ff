import Markdown

/// A page can be read at the age of 14 or below, and aims at 11 (rule 28, WCAG 3.1.5). The three hardest sentences are named.
struct ReadingAge: Rule {
  static let name = "reading-age"
  private static let aim = 11
  /// Of fewer words, the formula says little.
  private static let leastWords = 100
  private static let leastSentences = 5

  func check(_ page: CheckedPage) -> [Problem] {
    guard page.isEnglish, page.words.words.count >= Self.leastWords else { return [] }
    let scored = page.words.prose.text.withUnsafeBufferPointer { text in
      page.words.sentences.filter { isText($0, page) }.map { (sentence: $0, ease: ReadingEase($0, in: page.words, text)) }
    }
    var whole = ReadingEase()
    for (_, ease) in scored { whole.add(ease) }
    guard whole.words >= Self.leastWords, whole.sentences >= Self.leastSentences, let age = whole.age else { return [] }
    guard age > Double(page.vocabulary[.readingAge]) else { return [] }
    let hardest = hardest(of: scored)
    guard let first = hardest.first else { return [] }
    return [
      problem(
        .look, at: page.words.position(first), of: page,
        "This page asks for a reading age of about \(Int(age.rounded())). Many readers stop before that; we aim for \(Self.aim).",
        "Its hardest sentences: \(hardest.map { quoted($0, page) }.joined(separator: "; ")). Try shorter words there, and shorter sentences."
      )
    ]
  }
}

extension ReadingAge {
  /// Sentences that people read as such: no headings, cells, quotations, names of links in lists, or single words.
  private func isText(_ sentence: Sentence, _ page: CheckedPage) -> Bool {
    let block = page.words.block(sentence)
    guard block.kind == .paragraph, block.quotes == 0, sentence.length > 2 else { return false }
    return !sentence.words.allSatisfy { !page.words.words[$0].traits.isDisjoint(with: .notText) }
  }

  /// The three hardest, in the order of the page; of two alike, the first.
  private func hardest(of scored: [(sentence: Sentence, ease: ReadingEase)]) -> [Sentence] {
    var hardest: [(sentence: Sentence, age: Double)] = []
    for (sentence, ease) in scored where ease.words > 4 {
      let age = ease.age ?? 0
      let place = hardest.firstIndex { $0.age < age } ?? hardest.count
      guard place < 3 else { continue }
      hardest.insert((sentence, age), at: place)
      if hardest.count > 3 { hardest.removeLast() }
    }
    return hardest.map(\.sentence).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func quoted(_ sentence: Sentence, _ page: CheckedPage) -> String {
    let words = page.words.string(sentence.words.lowerBound..<min(sentence.words.lowerBound + 6, sentence.words.upperBound))
    return "line \(page.words.position(sentence).line), \"\(words) …\""
  }
}
