/// Counts the syllables of English words: groups of vowels, less what is silent, more what is parted.
enum Syllables {
  /// - Parameter word: UTF-8; capitals and signs between letters are allowed.
  static func count(_ word: ArraySlice<UInt8>) -> Int {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.count)
    var key = WordKey()
    for byte in word {
      let small = WordKey.small(byte, after: 0)
      guard small.isASCIILetter || small >= 0x80 else { continue }
      letters.append(small)
      key.add(small)
    }
    guard letters.count > 2 else { return 1 }
    if let known = knownByKey[key.value] { return known }
    var count = 0
    var wasVowel = false
    for (index, letter) in letters.enumerated() {
      let isVowel = isVowel(letter, at: index, in: letters)
      if isVowel, !wasVowel || isParted(index, letters) { count += 1 }
      wasVowel = isVowel
    }
    return max(1, count - silent(letters))
  }
}

extension Syllables {
  private static func isPlainVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  private static func isVowel(_ letter: UInt8, at index: Int, in letters: [UInt8]) -> Bool {
    if letter == UInt8(ascii: "y") { return index > 0 && !isPlainVowel(letters[index - 1]) || index == letters.count - 1 }
    return isPlainVowel(letter) || letter == 0xC3
  }

  /// Two vowels that are said apart: `i-o` of `violin` but not of `station`, `i-a` of `diary`, `e-a` of `create`, `u-a` of `actual`.
  private static func isParted(_ index: Int, _ letters: [UInt8]) -> Bool {
    let before = index > 1 ? letters[index - 2] : 0
    switch (Unicode.Scalar(letters[index - 1]), Unicode.Scalar(letters[index])) {
    case ("i", "a"):
      return before != UInt8(ascii: "c") && before != UInt8(ascii: "t") && before != UInt8(ascii: "s") && before != UInt8(ascii: "g")
    case ("i", "o"): return !"tscgx".utf8.contains(before) && !ends(letters, "nion") && !ends(letters, "llion")
    case ("i", "u"): return true
    case ("e", "o"): return before != UInt8(ascii: "g") && !ends(letters, "people")
    case ("u", "a"): return before != UInt8(ascii: "g") && before != UInt8(ascii: "q")
    case ("u", "e"):
      return index == letters.count - 2 && letters.last == UInt8(ascii: "l") || ends(letters, "uent") && before != UInt8(ascii: "q")
    case ("u", "i"): return ends(letters, "uity") || ends(letters, "uing")
    case ("e", "a"):
      return ends(letters, "eate") || ends(letters, "eated") || ends(letters, "eating") || ends(letters, "eative")
        || ends(letters, "eation") || ends(letters, "area")
    case ("e", "i"): return ends(letters, "eing")
    case ("i", "e"):
      return ends(letters, "iet") || ends(letters, "iety") || ends(letters, "ience") && before != UInt8(ascii: "c")
        || ends(letters, "ier") && letters.count > 4
        || ends(letters, "iest") || ends(letters, "ient") && before != UInt8(ascii: "t") && before != UInt8(ascii: "c")
    case ("y", "i"): return true
    case ("o", "i"): return ends(letters, "oing")
    case ("a", "e"): return false
    default: return false
    }
  }

  /// A last `e`, `es` and `ed` that are not said, `-ely`, `-eful` and the like.
  private static func silent(_ letters: [UInt8]) -> Int {
    let count = letters.count
    var silent = 0
    for (ending, size, beginsWithEL) in Self.silentEndings where count > size + 1 && ends(letters, ending) {
      let before = letters[count - size - 1]
      let isGentle = beginsWithEL && before == UInt8(ascii: "l")
      if isConsonant(before), !isGentle { silent = 1 }
    }
    if ends(letters, "e"), count > 2, isConsonant(letters[count - 2]) {
      // `-le` after a consonant is said: `table`, `possible`.
      let isSaid =
        letters[count - 2] == UInt8(ascii: "l") && count > 3 && isConsonant(letters[count - 3]) && letters[count - 3] != UInt8(ascii: "l")
      if !isSaid { return silent + 1 }
    } else if ends(letters, "yed"), count > 4, !isConsonant(letters[count - 4]) {
      return silent + 1
    } else if ends(letters, "ed"), count > 3, isConsonant(letters[count - 3]) {
      let before = letters[count - 3]
      if before != UInt8(ascii: "t"), before != UInt8(ascii: "d"),
        !(before == UInt8(ascii: "l") && count > 4 && isConsonant(letters[count - 4]) && letters[count - 4] != before)
      {
        return silent + 1
      }
      if before == UInt8(ascii: "l") { return silent }
    } else if ends(letters, "es"), count > 3, isConsonant(letters[count - 3]) {
      let before = letters[count - 3]
      let isSaid =
        "szxcg".utf8.contains(before) || ends(letters, "ches") || ends(letters, "shes")
        || before == UInt8(ascii: "l") && count > 4 && isConsonant(letters[count - 4]) && letters[count - 4] != before
      if !isSaid { return silent + 1 }
    }
    return silent
  }

  private static let silentEndings: [(StaticString, Int, Bool)] = [
    ("ely", 3, true), ("eful", 4, false), ("eless", 5, true), ("ement", 5, false), ("ements", 6, false), ("efully", 6, false),
    ("eness", 5, false),
  ]

  private static func isConsonant(_ letter: UInt8) -> Bool { letter.isASCIILetter && !isPlainVowel(letter) && letter != UInt8(ascii: "y") }

  private static func ends(_ letters: [UInt8], _ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard letters.count >= count else { return false }
    return ending.withUTF8Buffer { bytes in
      for offset in 0..<count where letters[letters.count - count + offset] != bytes[offset] { return false }
      return true
    }
  }

  /// The exceptions by the keys of their letters: one is looked up for every word.
  private static let knownByKey: [UInt32: Int] = Dictionary(
    exceptions.map { word, count in
      var key = WordKey()
      for byte in word.utf8 { key.add(byte) }
      return (key.value, count)
    }
  ) { first, _ in first }

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
    "naive": 2, "museum": 3, "museums": 3, "society": 4, "variety": 4, "anxiety": 4, "client": 2, "clients": 2, "giant": 2, "trial": 2,
    "diary": 3,
    "serious": 3, "period": 3, "various": 3, "previous": 3, "obvious": 3, "experience": 4, "audience": 3, "patience": 2, "ancient": 2,
    "patient": 2,
    "patients": 2, "efficient": 3, "sufficient": 3, "coffee": 2, "committee": 3, "employee": 3, "employees": 3, "referee": 3, "degree": 2,
    "free": 1,
    "three": 1, "tree": 1, "see": 1, "week": 1, "lived": 1, "loved": 1, "asked": 1, "worked": 1, "helped": 1, "moved": 1, "hoped": 1,
    "reality": 4, "realistic": 4,
  ]
}
