/// Finds passages of a page that are in another language and not marked as such.
///
/// By words: a passage is a run without a common English word in it. It takes two words that only the other language has, in small letters
/// or at a sentence's beginning, so that names and borrowed words (`hwyl`, `café`, `Plaid Cymru`, `Casa de la Playa`) say nothing.
struct LanguageFinder {
  private let page: PageWords
  private let language: String
  private let known = LanguageWords.all
  private(set) var passages: [ForeignPassage] = []

  init(_ page: PageWords, language: String) {
    self.page = page
    self.language = LanguageTag.primary(language)
    let mayBeOther = !page.traits.isDisjoint(with: .notEnglish) || page.marks.contains(.otherLanguage)
    guard mayBeOther || self.language != "en" else { return }
    for sentence in page.sentences { read(sentence) }
  }
}

extension LanguageFinder {
  private mutating func read(_ sentence: Sentence) {
    var traits = Word.Traits()
    var marks = WordMarks()
    for number in sentence.words {
      traits.formUnion(page.words[number].traits)
      marks.formUnion(page.words[number].marks)
    }
    if traits.contains(.notLatin) { readScripts(sentence) }
    guard language == "en" else { return readEnglish(sentence) }
    if marks.contains(.otherLanguage) || traits.contains(.tellingLetter) { readWords(sentence) }
  }

  private mutating func readScripts(_ sentence: Sentence) {
    var open: (script: Script, words: Range<Int>)?
    for number in sentence.words {
      let word = page.words[number]
      let script = word.traits.isDisjoint(with: .unread) ? Script(of: page.prose.text[word.range]) : nil
      if let current = open, let script, let joined = Script.joined(current.script, script) {
        open = (joined, current.words.lowerBound..<number + 1)
      } else {
        close(open)
        open = script.map { ($0, number..<number + 1) }
      }
    }
    close(open)
  }

  /// A single sign, such as π or μ, is no language.
  private mutating func close(_ run: (script: Script, words: Range<Int>)?) {
    guard let run, run.script.tag != language else { return }
    let bytes = run.words.reduce(0) { $0 + page.words[$1].range.count }
    guard bytes > 2 else { return }
    // One or two words may be a name, and names need no mark. Chinese and Japanese have no spaces.
    let isSure = run.words.count > 2 || [.han, .kana].contains(run.script) && bytes > 11
    add(ForeignPassage(tag: run.script.tag, name: run.script.name, words: run.words, isSure: isSure))
  }
}

extension LanguageFinder {
  private mutating func readWords(_ sentence: Sentence) {
    var run = Run()
    var hasEnglish = false
    for number in sentence.words {
      let word = page.words[number]
      let listed = known[word.key]
      let meaning = listed ?? meaning(ofLettersIn: word)
      let isEnglish = meaning?.isEnglish == true && meaning?.strong == 0 && meaning?.weak == 0
      if isEnglish || !word.traits.isDisjoint(with: .unread) {
        hasEnglish = hasEnglish || isEnglish
        close(run, in: sentence, isWhole: false)
        run = Run()
        continue
      }
      // A name in the middle of a sentence says nothing.
      let isName = word.traits.contains(.capitalised) && number != sentence.words.lowerBound
      run.add(number, isName ? nil : meaning, key: word.key, isListed: listed != nil)
    }
    close(run, in: sentence, isWhole: !hasEnglish && run.first == sentence.words.lowerBound)
  }

  /// Of a word that no list has. A name may have any letters, also at a sentence's beginning.
  private func meaning(ofLettersIn word: Word) -> LanguageWords.Meaning? {
    guard word.traits.contains(.tellingLetter), !word.traits.contains(.capitalised) else { return nil }
    return LanguageLetters.language(of: page.prose.text[word.range]).map { LanguageWords.Meaning(strong: $0.bit) }
  }

  private mutating func close(_ run: Run, in sentence: Sentence, isWhole: Bool) {
    guard let (language, strong, weak) = run.best, language.tag != self.language, let hits = run.hits(of: language) else { return }
    let words = isWhole ? sentence.words : hits
    let count = words.count
    guard strong >= 2 || isWhole && strong + weak == count && count >= 4 && !language.hasEnglishWords else { return }
    // Two dishes in a row are known by their letters alone, and are no sentence.
    let isKnown = strong >= 2 && (isWhole || run.hasListedWords)
    let isSure = isKnown && (strong >= 3 || strong + weak == count || (strong + weak) * 2 >= count && isWhole)
    guard isSure || (strong + weak) * 3 >= count else { return }
    add(ForeignPassage(tag: language.tag, name: language.name, words: words, isSure: isSure))
  }

  /// In a page of another language: English, where a sentence has five of its common words and hardly one of the page's.
  private mutating func readEnglish(_ sentence: Sentence) {
    var english = 0
    var own = 0
    let bit = SpokenLanguage.allCases.first { $0.tag == language }?.bit ?? 0
    for number in sentence.words {
      let word = page.words[number]
      guard word.traits.isDisjoint(with: .unread), let meaning = known[word.key] else { continue }
      if (meaning.strong | meaning.weak) & bit != 0 { own += 1 } else if meaning.isEnglish, meaning.strong == 0 { english += 1 }
    }
    guard english >= 5, english > own * 3 else { return }
    add(ForeignPassage(tag: "en", name: "English", words: sentence.words, isSure: false))
  }

  /// Passages that follow each other in one block are one.
  private mutating func add(_ passage: ForeignPassage) {
    if let last = passages.last, last.tag == passage.tag, last.words.upperBound == passage.words.lowerBound,
      isSameBlock(last.words.lowerBound, passage.words.lowerBound)
    {
      passages[passages.count - 1].words = last.words.lowerBound..<passage.words.upperBound
      passages[passages.count - 1].isSure = last.isSure || passage.isSure
    } else {
      passages.append(passage)
    }
  }

  private func isSameBlock(_ first: Int, _ second: Int) -> Bool {
    page.sentence(of: first)?.block == page.sentence(of: second)?.block
  }
}

/// Words in a row without a common English one.
private struct Run {
  var first: Int?
  /// Whether a list has any of its words of other languages.
  private(set) var hasListedWords = false
  private var found: [(number: Int, meaning: LanguageWords.Meaning, key: UInt32)] = []

  mutating func add(_ number: Int, _ meaning: LanguageWords.Meaning?, key: UInt32, isListed: Bool) {
    if first == nil { first = number }
    guard let meaning, meaning.strong | meaning.weak != 0 else { return }
    found.append((number, meaning, key))
    hasListedWords = hasListedWords || isListed
  }

  /// The language with most words that only it has; of two, the one with more words in all.
  var best: (language: SpokenLanguage, strong: Int, weak: Int)? {
    guard found.count > 1 else { return nil }
    return SpokenLanguage.allCases.map { language in
      let strong = Set(found.filter { $0.meaning.strong & language.bit != 0 }.map(\.key)).count
      let weak = found.count { $0.meaning.strong & language.bit == 0 && $0.meaning.weak & language.bit != 0 }
      return (language, strong, weak)
    }.max { ($0.strong, $0.weak, $1.language.rawValue) < ($1.strong, $1.weak, $0.language.rawValue) }
  }

  /// From its first to its last word in a language.
  func hits(of language: SpokenLanguage) -> Range<Int>? {
    let ours = found.filter { ($0.meaning.strong | $0.meaning.weak) & language.bit != 0 }
    guard let first = ours.first(where: { $0.meaning.strong & language.bit != 0 }), let last = ours.last else { return nil }
    return first.number..<last.number + 1
  }
}
