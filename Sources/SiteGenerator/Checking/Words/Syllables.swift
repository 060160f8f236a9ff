/// Counts the syllables of English words: groups of vowels, less what is silent, more what is parted.
enum Syllables {
  /// - Parameter text: the prose that the word is part of.
  static func count(_ word: Word, in text: UnsafeBufferPointer<UInt8>) -> Int {
    if let known = known[word.key] { return known }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.range.count) { letters in
      var count = 0
      for byte in text[word.range] where byte.isASCIILetter || byte >= 0x80 {
        letters[count] = WordKey.small(byte, after: 0)
        count += 1
      }
      return Self.count(Letters(bytes: UnsafeBufferPointer(rebasing: letters[..<count])))
    }
  }
}

extension Syllables {
  private static func count(_ letters: Letters) -> Int {
    guard letters.count > 2 else { return 1 }
    var count = 0
    var wasVowel = false
    for index in 0..<letters.count {
      let isVowel = letters.isVowel(index)
      if isVowel, !wasVowel || isParted(index, letters) { count += 1 }
      wasVowel = isVowel
    }
    return max(1, count - silent(letters))
  }

  /// Two vowels that are said apart: `i-o` of `violin` but not of `station`, `i-a` of `diary`, `e-a` of `create`, `u-a` of `actual`.
  private static func isParted(_ index: Int, _ letters: Letters) -> Bool {
    let before = index > 1 ? letters[index - 2] : 0
    switch (Unicode.Scalar(letters[index - 1]), Unicode.Scalar(letters[index])) {
    case ("i", "a"):
      return before != UInt8(ascii: "c") && before != UInt8(ascii: "t") && before != UInt8(ascii: "s") && before != UInt8(ascii: "g")
    case ("i", "o"):
      switch Unicode.Scalar(before) {
      case "t", "s", "c", "g", "x": return false
      default: return !letters.end("nion") && !letters.end("llion")
      }
    case ("i", "u"): return true
    case ("e", "o"): return before != UInt8(ascii: "g") && !letters.end("people")
    case ("u", "a"): return before != UInt8(ascii: "g") && before != UInt8(ascii: "q")
    case ("u", "e"):
      return index == letters.count - 2 && letters.last == UInt8(ascii: "l") || letters.end("uent") && before != UInt8(ascii: "q")
    case ("u", "i"): return letters.end("uity") || letters.end("uing")
    case ("e", "a"):
      return letters.end("eate") || letters.end("eated") || letters.end("eating") || letters.end("eative") || letters.end("eation")
        || letters.end("area")
    case ("e", "i"): return letters.end("eing")
    case ("i", "e"):
      return letters.end("iet") || letters.end("iety") || letters.end("ience") && before != UInt8(ascii: "c")
        || letters.end("ier") && letters.count > 4
        || letters.end("iest") || letters.end("ient") && before != UInt8(ascii: "t") && before != UInt8(ascii: "c")
    case ("y", "i"): return true
    case ("o", "i"): return letters.end("oing")
    default: return false
    }
  }

  /// A last `e`, `es` and `ed` that are not said, and the `e` of `-ely`, `-eful` and the like: 1, else 0.
  private static func silent(_ letters: Letters) -> Int {
    let isSilent =
      switch Unicode.Scalar(letters.last) {
      case "e": letters.isConsonant(letters.count - 2) && !isSaidAfterL(letters.count - 2, letters)
      case "d": letters.end("ed") && isSilentInED(letters)
      case "s":
        letters.end("es") && isSilentInES(letters) || hasSilent("eless", letters, afterL: false) || hasSilent("ements", letters)
          || hasSilent("eness", letters)
      case "t": hasSilent("ement", letters)
      case "y": hasSilent("ely", letters, afterL: false) || hasSilent("efully", letters)
      case "l": hasSilent("eful", letters)
      default: false
      }
    return isSilent ? 1 : 0
  }

  private static func isSilentInED(_ letters: Letters) -> Bool {
    let before = letters.count - 3
    guard before > 0 else { return false }
    if letters[before] == UInt8(ascii: "y") { return before > 1 && !letters.isConsonant(before - 1) }
    return letters.isConsonant(before) && letters[before] != UInt8(ascii: "t") && letters[before] != UInt8(ascii: "d")
      && !isSaidAfterL(before, letters)
  }

  private static func isSilentInES(_ letters: Letters) -> Bool {
    let before = letters.count - 3
    guard before > 0, letters.isConsonant(before) else { return false }
    switch Unicode.Scalar(letters[before]) {
    case "s", "z", "x", "c", "g": return false
    default: return !letters.end("ches") && !letters.end("shes") && !isSaidAfterL(before, letters)
    }
  }

  /// `-le` after a consonant is said: `table`, `possible`.
  private static func isSaidAfterL(_ index: Int, _ letters: Letters) -> Bool {
    letters[index] == UInt8(ascii: "l") && index > 1 && letters.isConsonant(index - 1) && letters[index - 1] != UInt8(ascii: "l")
  }

  /// Whether the `e` that an ending begins with is not said, as after a consonant: `useful`, `statement`.
  private static func hasSilent(_ ending: StaticString, _ letters: Letters, afterL: Bool = true) -> Bool {
    let before = letters.count - ending.utf8CodeUnitCount - 1
    guard before > 0, letters.end(ending), letters.isConsonant(before) else { return false }
    return afterL || letters[before] != UInt8(ascii: "l")
  }
}

/// The letters of one word, small, without signs between them. For a moment only.
private struct Letters {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }
  /// Of three letters at least.
  var last: UInt8 { bytes[bytes.count - 1] }
  subscript(index: Int) -> UInt8 { bytes[index] }

  @inline(__always)
  func isVowel(_ index: Int) -> Bool {
    let letter = bytes[index]
    if letter == UInt8(ascii: "y") { return index > 0 && !Self.isPlainVowel(bytes[index - 1]) || index == count - 1 }
    return Self.isPlainVowel(letter) || letter == 0xC3
  }

  func isConsonant(_ index: Int) -> Bool {
    let letter = bytes[index]
    return letter.isASCIILetter && !Self.isPlainVowel(letter) && letter != UInt8(ascii: "y")
  }

  func end(_ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard count >= length else { return false }
    for offset in 0..<length where bytes[count - length + offset] != ending.utf8Start[offset] { return false }
    return true
  }

  /// One bit a letter of the alphabet.
  private static let plainVowels: UInt32 = 1 << 0 | 1 << 4 | 1 << 8 | 1 << 14 | 1 << 20

  @inline(__always)
  private static func isPlainVowel(_ letter: UInt8) -> Bool { letter &- 0x61 < 26 && plainVowels >> UInt32(letter &- 0x61) & 1 == 1 }
}

extension Syllables {
  /// The exceptions by their keys: one is looked up for every word.
  private static let known = WordTable(
    Dictionary(exceptions.map { (WordKey(of: $0).value, $1) }) { first, _ in first })

  /// Words that the rules get wrong and that are common here.
  private static let exceptions: [String: Int] = [
    "business": 2, "every": 2, "everyone": 3, "everything": 3, "everybody": 4, "evening": 2, "something": 2, "someone": 2, "sometimes": 2,
    "somewhere": 2,
    "people": 2, "poem": 2, "being": 2, "going": 2, "doing": 2, "idea": 3, "area": 3, "really": 2, "real": 1, "science": 2, "quiet": 2,
    "diet": 2,
    "wednesday": 2, "different": 3, "interest": 3, "family": 3, "several": 3, "chocolate": 3, "vegetable": 4, "comfortable": 4, "whole": 1,
    "one": 1,
    "once": 1, "were": 1, "here": 1, "there": 1, "where": 1, "therefore": 2, "maybe": 2, "recipe": 3, "cafe": 2, "café": 2, "hour": 1,
    "hours": 1,
    "our": 1, "ours": 1, "fire": 1, "tired": 1, "hired": 1, "required": 2, "themselves": 2, "ourselves": 2, "yourselves": 2, "homework": 2,
    "homes": 1,
    "housework": 2, "likely": 2, "safely": 2, "carefully": 3, "useful": 2, "statement": 2, "agreement": 3, "queue": 1, "queues": 1,
    "beautiful": 3,
    "wheelchair": 2, "wheelchairs": 2, "pieces": 2, "friend": 1, "friends": 1, "aged": 1, "used": 1, "says": 1, "said": 1, "does": 1,
    "goes": 1,
    "shoes": 1, "clothes": 1, "eye": 1, "eyes": 1, "biscuit": 2, "biscuits": 2, "build": 1, "building": 2, "fruit": 1, "juice": 1,
    "suit": 1, "guide": 1,
    "guidance": 2, "guides": 1, "league": 1, "video": 3, "radio": 3, "audio": 3, "lion": 2, "social": 2, "special": 2, "theatre": 3,
    "create": 2,
    "naive": 2, "museum": 3, "museums": 3, "society": 4, "variety": 4, "anxiety": 4, "client": 2, "client's": 2, "clients": 2, "giant": 2,
    "trial": 2,
    "diary": 3,
    "serious": 3, "period": 3, "various": 3, "previous": 3, "obvious": 3, "experience": 4, "audience": 3, "patience": 2, "ancient": 2,
    "patient": 2,
    "patients": 2, "efficient": 3, "sufficient": 3, "coffee": 2, "committee": 3, "employee": 3, "employees": 3, "referee": 3, "degree": 2,
    "free": 1,
    "three": 1, "tree": 1, "see": 1, "week": 1, "lived": 1, "loved": 1, "asked": 1, "worked": 1, "helped": 1, "moved": 1, "hoped": 1,
    "reality": 4, "realistic": 4,
  ]
}
