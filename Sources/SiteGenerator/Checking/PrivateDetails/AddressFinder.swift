/// Finds homes: a postcode with a house's number and street before it, and no public building.
enum AddressFinder {
  static func all(in text: UnsafeBufferPointer<UInt8>) -> [PrivateDetail] {
    var found: [PrivateDetail] = []
    var index = 0
    while index < text.count {
      guard text[index].isASCIIDigit, let postcode = postcode(text, around: index) else {
        index += 1
        continue
      }
      if let start = houseStart(text, before: postcode.lowerBound) {
        let normal = String(decoding: text[start..<postcode.upperBound].filter { $0.isASCIILetter || $0.isASCIIDigit }, as: UTF8.self)
        found.append(PrivateDetail(kind: .address, range: start..<postcode.upperBound, normal: normal.lowercased()))
      }
      index = postcode.upperBound
    }
    return found
  }
}

extension AddressFinder {
  /// A postcode whose second part begins with the digit at `index`: `LS1 4AB` (BS 7666: one or two letters, one or two digits or a digit and
  /// a letter, then a digit and two letters).
  private static func postcode(_ text: UnsafeBufferPointer<UInt8>, around index: Int) -> Range<Int>? {
    guard index + 2 < text.count, text[index + 1].isCapital, text[index + 2].isCapital else { return nil }
    guard index + 3 == text.count || !text[index + 3].isPart else { return nil }
    var end = index
    if end > 0, text[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > 0, text[start - 1].isPart, end - start < 5 { start -= 1 }
    let outward = Array(text[start..<end])
    guard (2...4).contains(outward.count), start == 0 || !text[start - 1].isPart else { return nil }
    let letters = outward.prefix { $0.isCapital }.count
    let rest = outward.dropFirst(letters)
    guard (1...2).contains(letters), let first = rest.first, first.isASCIIDigit, rest.count <= 2 else { return nil }
    guard rest.dropFirst().allSatisfy({ $0.isASCIIDigit || $0.isCapital }) else { return nil }
    return start..<index + 3
  }

  /// Where the house's number stands, at most 120 bytes before the postcode and in the same paragraph.
  private static func houseStart(_ text: UnsafeBufferPointer<UInt8>, before end: Int) -> Int? {
    let low = max(0, end - 120)
    let words = Self.words(text, low..<end)
    guard !words.contains(where: { publicPlaces.contains($0.folded) }) else { return nil }
    guard let street = words.lastIndex(where: { streets.contains($0.folded) }) else { return flat(words)?.range.lowerBound }
    // The number stands at most four words before the word for a street.
    let number = words[max(0, street - 4)..<street].last { $0.isHouseNumber }
    return (number ?? flat(words))?.range.lowerBound
  }

  private static func flat(_ words: [AddressWord]) -> AddressWord? {
    words.indices.dropLast().last { ["flat", "apartment", "apt"].contains(words[$0].folded) && words[$0 + 1].isHouseNumber }.map {
      words[$0]
    }
  }

  private static func words(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [AddressWord] {
    var words: [AddressWord] = []
    var index = range.lowerBound
    while index < range.upperBound {
      var end = index
      while end < range.upperBound, text[end].isPart { end += 1 }
      if end > index {
        words.append(AddressWord(range: index..<end, folded: String(decoding: text[index..<end], as: UTF8.self).lowercased()))
      }
      index = max(end, index + 1)
    }
    return words
  }

  private static let streets: Set<String> = [
    "street", "st", "road", "rd", "avenue", "ave", "lane", "ln", "close", "cl", "drive", "dr", "way", "court", "ct", "gardens", "gdns",
    "terrace", "place", "pl", "crescent", "cres", "grove", "hill", "row", "walk", "mews", "park", "view", "rise", "square", "sq", "green",
    "villas", "cottages", "heol", "stryd", "ffordd", "brae", "wynd", "vale", "parade", "croft", "meadow", "meadows", "end", "fold", "gate",
  ]

  /// A building that anybody may enter: where it is named, the address is not a home's.
  private static let publicPlaces: Set<String> = [
    "hall", "library", "centre", "center", "church", "chapel", "mosque", "temple", "synagogue", "gurdwara", "hospital", "surgery", "clinic",
    "school", "college", "university", "academy", "office", "offices", "council", "museum", "gallery", "theatre", "cinema", "café", "cafe",
    "pub", "inn", "hotel", "station", "shop", "market", "hub", "pavilion", "arena", "stadium", "courthouse", "parliament",
    "senedd", "ltd", "limited", "charity", "trust", "association", "department",
  ]
}

/// A word of an address.
private struct AddressWord {
  var range: Range<Int>
  var folded: String

  /// `12` or `12a`.
  var isHouseNumber: Bool {
    let digits = folded.utf8.prefix { $0.isASCIIDigit }.count
    return (1...4).contains(digits) && folded.utf8.count - digits <= 1
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { self &- 0x41 < 26 }
  fileprivate var isPart: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }
}
