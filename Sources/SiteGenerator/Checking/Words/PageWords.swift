import Markdown

/// The prose of one page as words and sentences: made once for a page, read by every rule.
struct PageWords: Sendable {
  let prose: Prose
  private(set) var words: [Word]
  private(set) var sentences: [Sentence]
  /// What any of its words has: a rule that asks for none of it need not look.
  private(set) var traits: Word.Traits
  private(set) var marks: WordMarks

  /// - Parameters:
  ///   - language: the page's own, so that words marked as another are known.
  ///   - references: the page's links; the words of a bare address are none.
  ///   - marks: what rules look for.
  init(_ prose: Prose, language: String, references: [Reference] = [], marks: WordTable<WordMarks> = WordTable()) {
    self.prose = prose
    var scanner = WordScanner(capacity: prose.text.count / 5, marks)
    prose.text.withUnsafeBufferPointer { text in
      for (number, block) in prose.blocks.enumerated() { scanner.scan(text, block.range, block: number) }
    }
    words = scanner.words
    sentences = scanner.sentences
    (traits, self.marks) = (scanner.traits, scanner.allMarks)
    for span in prose.spans { mark(span, language, references) }
    for block in prose.blocks where block.quotes > 0 { add(.quoted, to: words(in: block.range)) }
    markOpaqueSentences()
  }
}

extension PageWords {
  /// The numbers of the words that begin in a range of the prose.
  func words(in range: Range<Int>) -> Range<Int> {
    let first = index(ofFirstFrom: range.lowerBound)
    return first..<max(first, index(ofFirstFrom: range.upperBound))
  }

  func string(_ word: Int) -> String { prose.string(words[word].range) }

  /// From the first of these words to the last, with what stands between.
  func string(_ range: Range<Int>) -> String {
    range.isEmpty ? "" : prose.string(Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end)).withPlainSpaces
  }

  func string(_ sentence: Sentence) -> String { prose.string(sentence.range).withPlainSpaces }

  func position(_ word: Int) -> Position { prose.position(of: Int(words[word].start)) }

  func position(_ sentence: Sentence) -> Position { prose.position(of: sentence.range.lowerBound) }

  func block(_ sentence: Sentence) -> ProseBlock { prose.blocks[sentence.block] }

  /// The words with a digit that people read: not code, nor another language.
  var numerals: [Int] {
    guard traits.contains(.hasDigit) else { return [] }
    return words.indices.filter { words[$0].traits.contains(.hasDigit) && words[$0].traits.isDisjoint(with: .unread) }
  }

  /// The sentence that a word belongs to.
  func sentence(of word: Int) -> Sentence? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].words.upperBound <= word { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count ? sentences[low] : nil
  }

  private func index(ofFirstFrom offset: Int) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if Int(words[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension PageWords {
  private mutating func mark(_ span: ProseSpan, _ language: String, _ references: [Reference]) {
    switch span.kind {
    case .code: add(.opaque, to: words(in: span.range))
    case .link(let number):
      let isAddress = references.indices.contains(number) && references[number].isAutolink
      add(isAddress ? [.linked, .opaque] : .linked, to: words(in: span.range))
    case .element(let name, let spoken):
      if let spoken, !LanguageTag.isSame(spoken, language) { add(.foreign, to: words(in: span.range)) }
      if name == "q" { add(.quoted, to: words(in: span.range)) }
      if name == "kbd" { add(.opaque, to: words(in: span.range)) }
    case .emphasis, .strong, .strikethrough: break
    }
  }

  private mutating func add(_ traits: Word.Traits, to range: Range<Int>) {
    for index in range { words[index].traits.formUnion(traits) }
    self.traits.formUnion(traits)
    // However long it is, code or an address counts as one word.
    if traits.contains(.opaque) { for index in range.dropFirst() { words[index].traits.insert(.joined) } }
  }

  /// Sentences are counted anew where code or an address stands in them.
  private mutating func markOpaqueSentences() {
    guard prose.spans.contains(where: { $0.kind != .emphasis && $0.kind != .strong }) else { return }
    for index in sentences.indices {
      sentences[index].length = sentences[index].words.count { !words[$0].traits.contains(.joined) }
    }
  }
}

extension String {
  /// Line ends and line breaks as spaces, for messages.
  var withPlainSpaces: String {
    guard utf8.contains(where: { $0 < 0x20 }) else { return self }
    return String(decoding: utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }
}

extension PageWords {
  /// The words of a text that stands by itself.
  static func words(of text: String) -> PageWords {
    PageWords(Prose(text, at: Position(line: 1, column: 1)), language: "")
  }
}
