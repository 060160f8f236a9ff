import Markdown

/// Nothing is shouted: three words of four letters or more in capitals (rule 22). Initials that are known may stand as they are.
struct AllCapitals: Rule {
  static let name = "all-capitals"
  private static let leastWords = 3
  private static let leastLetters = 4
  private static let mostQuoted = 20

  func check(_ page: CheckedPage) -> [Problem] {
    let inBody = runs(in: page.words, page).map { run in report(run, page.words, at: page.words.position(run.lowerBound), page) }
    let inSettings = page.entry.settingWords.flatMap { setting -> [Problem] in
      let words = PageWords.words(of: setting.words.value)
      return runs(in: words, page).map { report($0, words, at: Position(line: setting.words.line, column: setting.words.column), page) }
    }
    return inSettings + inBody
  }
}

extension AllCapitals {
  /// Words in a row that are capitals, numbers or single letters, with three long ones among them that are no known initials.
  private func runs(in words: PageWords, _ page: CheckedPage) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var sentence = 0
    var number = 0
    while number < words.words.count {
      guard words.words[number].traits.contains(.allCapitals) else {
        number += 1
        continue
      }
      while sentence < words.sentences.count, words.sentences[sentence].words.upperBound <= number { sentence += 1 }
      let block = words.sentences[sentence].block
      let blockEnd = words.words(in: words.prose.blocks[block].range).upperBound
      var end = number + 1
      while end < blockEnd, continues(words.words[end]) { end += 1 }
      // What ends the run are words, not the numbers behind them.
      while !words.words[end - 1].traits.contains(.allCapitals) { end -= 1 }
      if shouts(number..<end, words, page) { runs.append(number..<end) }
      number = end
    }
    return runs
  }

  private func continues(_ word: Word) -> Bool {
    !word.traits.isDisjoint(with: [.allCapitals, .hasDigit]) || word.end - word.start == 1 && word.traits.contains(.capitalised)
  }

  private func shouts(_ run: Range<Int>, _ words: PageWords, _ page: CheckedPage) -> Bool {
    guard run.count >= Self.leastWords else { return false }
    let long = run.filter { number in
      let word = words.words[number]
      return Int(word.end - word.start) >= Self.leastLetters && word.traits.isSuperset(of: .allCapitals)
        && word.traits.isDisjoint(with: [.hasDigit, .opaque, .foreign]) && !page.isKnown(initials: words.string(number))
    }
    return long.count >= Self.leastWords
  }

  private func report(_ run: Range<Int>, _ words: PageWords, at position: Position, _ page: CheckedPage) -> Problem {
    // A book in capitals is quoted by how it begins.
    let run = run.prefix(Self.mostQuoted)
    let seen = words.string(run)
    return problem(
      .look, at: position, of: page, "All capitals are slow to read, and some screen readers may spell them out: \"\(seen)\".",
      "Try \"\(quietly(run, words, page))\".")
  }

  /// The same words in small letters, with a capital where a sentence begins; known initials stay.
  private func quietly(_ run: Range<Int>, _ words: PageWords, _ page: CheckedPage) -> String {
    var text = ""
    var last = Int(words.words[run.lowerBound].start)
    var startsSentence = true
    for number in run {
      let word = words.words[number]
      let gap = words.prose.string(last..<Int(word.start)).withPlainSpaces
      if gap.contains(where: { ".!?".contains($0) }) { startsSentence = true }
      let seen = words.string(number)
      // `IT` and `US` are known initials, and words as well.
      let isWord = LanguageWords.all[word.key]?.isEnglish == true
      let quiet = page.isKnown(initials: seen) && !isWord || seen == "I" ? seen : seen.lowercased()
      text += gap + (startsSentence ? quiet.capitalizedFirst : quiet)
      startsSentence = false
      last = Int(word.end)
    }
    return text
  }
}
