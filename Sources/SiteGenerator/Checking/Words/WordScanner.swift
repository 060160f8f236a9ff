/// Cuts the bytes of a block into words and sentences, in one pass.
struct WordScanner {
  private(set) var words: [Word] = []
  private(set) var sentences: [Sentence] = []
  /// The number of the sentence's first word, and where its words begin in the prose.
  private var firstWord = 0
  private var length = 0
  private var block = 0
  private let marks: WordTable<WordMarks>
  /// Of all words together.
  private(set) var traits = Word.Traits()
  private(set) var allMarks = WordMarks()

  /// - Parameter marks: of words by their keys.
  init(capacity: Int, _ marks: WordTable<WordMarks> = WordTable()) {
    self.marks = marks
    words.reserveCapacity(capacity)
    sentences.reserveCapacity(capacity / 12)
  }

  mutating func scan(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, block: Int) {
    self.block = block
    firstWord = words.count
    length = 0
    var gap = Gap()
    var index = range.lowerBound
    while index < range.upperBound {
      let size = SignKind.wordSignLength(text, index, range.upperBound)
      if size > 0 {
        if gap.endsSentence, isEnd(gap, text, next: text[index]) { endSentence(gap.end) }
        index = word(text, from: index, to: range.upperBound, gap)
        gap = Gap()
      } else {
        index += gap.pass(text, index, range.upperBound)
      }
    }
    endSentence(range.upperBound)
  }
}

extension WordScanner {
  /// Reads a word that begins at `start`, and gives where it ends.
  @inline(__always)
  private mutating func word(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ gap: Gap) -> Int {
    var key = WordKey()
    var index = start
    var letters = 0
    var capitals = 0
    var digits = 0
    var startsWithCapital = false
    var hasTellingLetter = false
    var lead: UInt8 = 0
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        if byte.isASCIILetter {
          letters += 1
          if byte < 0x60 {
            capitals += 1
            if index == start { startsWithCapital = true }
          }
          key.add(byte | 0x20)
          index += 1
        } else if byte.isASCIIDigit {
          digits += 1
          key.add(byte)
          index += 1
        } else if SignKind.joinsWithin(text, index, end, isNumber: digits > 0 && letters == 0) {
          key.add(byte)
          index += 1
        } else {
          break
        }
        lead = 0
      } else if SignKind.isApostrophe(text, index, end) {
        key.add(UInt8(ascii: "'"))
        index += 3
        lead = 0
      } else {
        let size = SignKind.wordSignLength(text, index, end)
        guard size > 0 else { break }
        letters += 1
        if size == 2, LanguageLetters.mayBegin(byte, text[index + 1]) { hasTellingLetter = true }
        for offset in index..<index + size {
          let small = WordKey.small(text[offset], after: lead)
          if small != text[offset], WordKey.isCapital(text[offset], after: lead) {
            capitals += 1
            if index == start { startsWithCapital = true }
          }
          key.add(small)
          lead = text[offset]
        }
        index += size
        lead = 0
      }
    }
    var traits = Word.Traits()
    if startsWithCapital { traits.insert(.capitalised) }
    if capitals >= 2, capitals == letters { traits.insert(.allCapitals) }
    if digits > 0 { traits.insert(.hasDigit) }
    if gap.isJoint { traits.insert(.joined) } else { length += 1 }
    if gap.isPlain, words.count > firstWord { traits.insert(.continues) }
    if text[start] >= 0xCE { traits.insert(.notLatin) }
    if hasTellingLetter { traits.insert(.tellingLetter) }
    let marks = marks[key.value] ?? WordMarks()
    self.traits.formUnion(traits)
    allMarks.formUnion(marks)
    words.append(
      Word(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: index), key: key.value, traits: traits, marks: marks))
    return max(index, start + 1)
  }

  private mutating func endSentence(_ end: Int) {
    guard words.count > firstWord else { return }
    let range = Int(words[firstWord].start)..<max(end, Int(words[words.count - 1].end))
    sentences.append(Sentence(words: firstWord..<words.count, range: range, block: block, length: length))
    firstWord = words.count
    length = 0
  }

  /// A full stop ends a sentence, unless it belongs to a short form or the next word goes on in small letters.
  private func isEnd(_ gap: Gap, _ text: UnsafeBufferPointer<UInt8>, next: UInt8) -> Bool {
    if gap.isLineBreak { return true }
    if next.isASCIILetter, next > 0x60 { return false }
    guard gap.isFullStop, let last = words.last, words.count > firstWord else { return true }
    let size = last.end - last.start
    if size == 1, last.traits.contains(.capitalised), text[Int(last.start)] != UInt8(ascii: "I") {
      // `J. Smith`, but not `vitamin C. Take`.
      return words.count - firstWord > 1 && !words[words.count - 2].traits.contains(.capitalised)
    }
    if ShortForms.beforeNames.contains(last) { return false }
    return !(next.isASCIIDigit && ShortForms.beforeNumbers.contains(last))
  }
}

extension WordScanner {
  /// The key of a text's first word.
  static func firstKey(in text: String) -> UInt32? {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = WordScanner(capacity: 1)
      var index = 0
      while index < bytes.count, SignKind.wordSignLength(bytes, index, bytes.count) == 0 { index += SignKind.length(bytes[index]) }
      guard index < bytes.count else { return nil }
      _ = scanner.word(bytes, from: index, to: bytes.count, Gap())
      return scanner.words.first?.key
    }
  }
}

/// What lies between two words.
private struct Gap {
  /// A sign that ends a sentence, with a space or the block's end behind it.
  var endsSentence = false
  var isFullStop = false
  var isLineBreak = false
  /// Where the sentence ends, its closing marks included.
  var end = 0
  /// Nothing but a hyphen or the like, and no space.
  var isJoint = false
  /// Nothing but spaces or one hyphen.
  var isPlain = true
  private var count = 0
  private var isAfterStop = false

  /// Passes one sign, and gives how many bytes it has.
  @inline(__always)
  mutating func pass(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    let byte = text[index]
    count += 1
    isJoint = count == 1 && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "@"))
    if byte == 0x20 || byte == 0x0A || byte == 0x09 {
      if isAfterStop { endsSentence = true }
      return 1
    }
    if byte == 0x0B {
      (endsSentence, isLineBreak) = (true, true)
      if self.end == 0 { self.end = index }
      return 1
    }
    if byte != UInt8(ascii: "-") || count > 1 { isPlain = false }
    let size = byte < 0x80 ? 1 : min(SignKind.length(byte), end - index)
    let isEllipsis = size == 3 && byte == 0xE2 && text[index + 1] == 0x80 && text[index + 2] == 0xA6
    if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || isEllipsis {
      isAfterStop = true
      isFullStop = byte == UInt8(ascii: ".")
    }
    if isAfterStop, !endsSentence { self.end = index + size }
    return size
  }
}
