import Markdown

/// Initials are explained where they first stand, unless everybody knows them (rule 25, WCAG 3.1.4).
struct UnexplainedInitials: Rule {
  static let name = "initials"
  /// How many words on each side tell whether a passage is all in capitals.
  private static let nearby = 8

  func check(_ page: CheckedPage) -> [Problem] {
    guard page.isEnglish else { return [] }
    let words = page.words
    var seen: Set<String> = []
    var problems: [Problem] = []
    for number in words.words.indices where words.words[number].traits.contains(.capitalised) {
      guard isCandidate(number, words), let initials = initials(number, words) else { continue }
      guard seen.insert(initials).inserted, !page.isKnown(initials: initials), !isExplained(initials, number, page) else { continue }
      problems.append(problem(.look, at: words.position(number), of: page, message(initials), suggestion(initials, page)))
    }
    return problems
  }
}

extension UnexplainedInitials {
  /// Two to six capitals among small letters: no shouted words, codes, addresses or parts of postcodes.
  private func isCandidate(_ number: Int, _ words: PageWords) -> Bool {
    let word = words.words[number]
    guard (2...8).contains(word.end - word.start), word.traits.isDisjoint(with: [.hasDigit, .opaque, .foreign, .quoted, .joined]) else {
      return false
    }
    // `R (SH) v Norfolk`: people in court cases have no other name.
    if let before = neighbour(number - 1, words), before.end - before.start == 1, before.traits.contains(.capitalised) { return false }
    // `LS1 4AB`, `BS 7666`: a number goes with it.
    if let next = neighbour(number + 1, words), next.traits.contains(.hasDigit), !next.traits.isDisjoint(with: [.continues, .joined]) {
      return false
    }
    return !isShouted(number, words)
  }

  private func neighbour(_ number: Int, _ words: PageWords) -> Word? { words.words.indices.contains(number) ? words.words[number] : nil }

  /// Among capitals on both sides there is a long word: then these are no initials, or nobody can tell.
  private func isShouted(_ number: Int, _ words: PageWords) -> Bool {
    var (low, high) = (number, number + 1)
    while low > max(0, number - Self.nearby), words.words[low].traits.contains(.continues),
      words.words[low - 1].traits.contains(.allCapitals)
    { low -= 1 }
    while high < min(words.words.count, number + Self.nearby), words.words[high].traits.isSuperset(of: [.continues, .allCapitals]) {
      high += 1
    }
    return (low..<high).contains { $0 != number && words.words[$0].end - words.words[$0].start >= 4 }
  }

  /// `PA` of `PA`, `PAs` and `PA's`.
  private func initials(_ number: Int, _ words: PageWords) -> String? {
    var bytes = words.prose.text[words.words[number].range]
    if bytes.last == UInt8(ascii: "s") || bytes.last == UInt8(ascii: "S") && bytes.dropLast().last.map({ !$0.isASCIILetter }) ?? false {
      bytes.removeLast()
      if bytes.last == UInt8(ascii: "'") { bytes.removeLast() } else if bytes.suffix(3).elementsEqual("’".utf8) { bytes.removeLast(3) }
    }
    guard bytes.count >= 2, bytes.allSatisfy({ $0 &- 0x41 < 26 }) else { return nil }
    let initials = String(decoding: bytes, as: UTF8.self)
    return initials.allSatisfy { "IVX".contains($0) } ? nil : initials
  }

  /// In brackets beside the full words, in an `abbr`, or as `means` and `stands for`; and where words on the page have these initials.
  private func isExplained(_ initials: String, _ number: Int, _ page: CheckedPage) -> Bool {
    let words = page.words
    let word = words.words[number]
    let text = words.prose.text
    let before = word.start > 0 ? text[Int(word.start) - 1] : 0
    let after = Int(word.end) < text.count ? text[Int(word.end)] : 0
    if before == UInt8(ascii: "("), after == UInt8(ascii: ")"), fullWords(of: initials, endingBefore: number, words) != nil { return true }
    // `DFG (Disabled Facilities Grant)`, `DFG, or Disabled Facilities Grant`, `DFG – Disabled Facilities Grant`.
    if fullWords(of: initials, startingAfter: number, words) { return true }
    if let sentence = words.sentence(of: number), let meaning = InitialsTable.meaning(of: initials),
      words.string(sentence).lowercased().contains(meaning.lowercased())
    {
      return true
    }
    if let next = neighbour(number + 1, words), next.traits.contains(.continues), Self.explaining.contains(next) { return true }
    // A name that stands for itself: `a person known as RW`.
    if number > 1, words.string(number - 2..<number).lowercased() == "known as" { return true }
    return words.prose.spans.contains {
      if case .element("abbr", _) = $0.kind { $0.range.contains(Int(word.start)) } else { false }
    }
  }

  private static let explaining = WordSet("means stands")

  /// The words right before a number, whose first letters are these; small words between may be left out of the initials.
  private func fullWords(of initials: String, endingBefore number: Int, _ words: PageWords) -> String? {
    let letters = Array(initials.lowercased().utf8)
    var left = letters.count - 1
    var index = number - 1
    let lowest = max(0, number - letters.count * 2 - 2)
    while index >= lowest, left >= 0 {
      let first = words.prose.text[Int(words.words[index].start)] | 0x20
      if first == letters[left] { left -= 1 } else if words.words[index].end - words.words[index].start > 4 { return nil }
      index -= 1
    }
    return left < 0 ? words.string(index + 1..<number) : nil
  }

  private func fullWords(of initials: String, startingAfter number: Int, _ words: PageWords) -> Bool {
    let letters = Array(initials.lowercased().utf8)
    var found = 0
    var index = number + 1
    let highest = min(words.sentence(of: number)?.words.upperBound ?? 0, number + letters.count * 2 + 3)
    // A linking word may stand first: `DFG, or Disabled …`, `DFG is short for …`.
    while index < highest, found == 0, words.words[index].end - words.words[index].start <= 5, !starts(words, index, letters[0]) {
      index += 1
    }
    while index < highest, found < letters.count {
      if starts(words, index, letters[found]) {
        found += 1
      } else if words.words[index].end - words.words[index].start > 4 {
        return false
      }
      index += 1
    }
    return found == letters.count
  }

  private func starts(_ words: PageWords, _ index: Int, _ letter: UInt8) -> Bool {
    words.prose.text[Int(words.words[index].start)] | 0x20 == letter
  }
}

extension UnexplainedInitials {
  private func message(_ initials: String) -> String {
    "We couldn't find what \"\(initials)\" stands for. Not everybody knows it."
  }

  private func suggestion(_ initials: String, _ page: CheckedPage) -> String {
    let full = InitialsTable.meaning(of: initials) ?? fullWordsOnPage(initials, page.words)
    let example = full.map { "\"\($0) (\(initials))\"" } ?? "\"… (\(initials))\""
    return "Write it in full the first time: \(example). Or add it once under `abbreviations` in site.yaml."
  }

  private func fullWordsOnPage(_ initials: String, _ words: PageWords) -> String? {
    words.words.indices.lazy.compactMap { number -> String? in
      guard words.words[number].traits.contains(.capitalised), let full = fullWords(of: initials, endingBefore: number + 1, words) else {
        return nil
      }
      return full.first?.isUppercase == true && !full.contains(initials) ? full : nil
    }.first
  }
}
