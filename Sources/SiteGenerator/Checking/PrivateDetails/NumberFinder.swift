/// Finds telephone numbers, National Insurance numbers and NHS numbers.
enum NumberFinder {
  static func all(in text: UnsafeBufferPointer<UInt8>) -> [PrivateDetail] {
    var found: [PrivateDetail] = []
    var index = 0
    while index < text.count {
      guard text[index].isASCIIDigit else {
        index += 1
        continue
      }
      let run = DigitRun(in: text, from: index)
      if let detail = insuranceNumber(run, in: text) ?? telephone(run, in: text) ?? healthNumber(run, in: text) { found.append(detail) }
      index = run.range.upperBound
    }
    return found
  }
}

extension NumberFinder {
  /// Numbers of the United Kingdom (Ofcom, National Telephone Numbering Plan) that can be a private person's, 01, 02 and 07, and foreign ones.
  /// Not those that only organisations have: 03, 05, 08, 09 and short ones such as 111.
  private static func telephone(_ run: DigitRun, in text: UnsafeBufferPointer<UInt8>) -> PrivateDetail? {
    var digits = run.digits
    var isForeign = false
    if run.hasPlus || digits.starts(with: "00".utf8) {
      if !run.hasPlus { digits.removeFirst(2) }
      isForeign = !digits.starts(with: "44".utf8)
      if !isForeign {
        digits.removeFirst(2)
        // `+44 (0)20 …`
        if digits.first != UInt8(ascii: "0") { digits.insert(UInt8(ascii: "0"), at: 0) }
      }
    }
    if isForeign {
      guard (8...15).contains(digits.count) else { return nil }
    } else {
      guard (10...11).contains(digits.count), run.groups[0] > 1 || run.hasPlus, digits[0] == UInt8(ascii: "0"),
        "127".utf8.contains(digits[1])
      else { return nil }
    }
    let normal = (isForeign ? "+" : "") + String(decoding: digits, as: UTF8.self)
    return PrivateDetail(kind: .telephone, range: run.range, normal: normal)
  }

  /// Two letters, six digits and a letter from A to D (HMRC, National Insurance Manual NIM39110), however they are parted.
  private static func insuranceNumber(_ run: DigitRun, in text: UnsafeBufferPointer<UInt8>) -> PrivateDetail? {
    guard run.groups == [6] || run.groups == [2, 2, 2], !run.hasPlus else { return nil }
    var start = run.range.lowerBound
    if start > 0, text[start - 1] == 0x20 { start -= 1 }
    var end = run.range.upperBound
    if end < text.count, text[end] == 0x20 { end += 1 }
    guard start >= 2, end < text.count, text[start - 1].isCapital, text[start - 2].isCapital else { return nil }
    guard (0x41...0x44).contains(text[end]) else { return nil }
    let isAlone = (start == 2 || !text[start - 3].isWordSign) && (end + 1 == text.count || !text[end + 1].isWordSign)
    guard isAlone else { return nil }
    let normal = [text[start - 2], text[start - 1]] + run.digits + [text[end]]
    return PrivateDetail(kind: .insuranceNumber, range: start - 2..<end + 1, normal: String(decoding: normal, as: UTF8.self))
  }

  /// Ten digits whose last is right (NHS Data Dictionary, "NHS Number"), as 3, 3 and 4; or any ten that are called so.
  private static func healthNumber(_ run: DigitRun, in text: UnsafeBufferPointer<UInt8>) -> PrivateDetail? {
    guard run.digits.count == 10, !run.hasPlus else { return nil }
    let before = String(decoding: text[max(0, run.range.lowerBound - 24)..<run.range.lowerBound], as: UTF8.self).lowercased()
    let isCalledSo = before.contains("nhs n") || before.contains("nhs:") || before.contains("chi n")
    guard isCalledSo || run.groups == [3, 3, 4] && hasRightEnd(run.digits) && !before.contains("isbn") else { return nil }
    return PrivateDetail(kind: .healthNumber, range: run.range, normal: String(decoding: run.digits, as: UTF8.self))
  }

  /// Modulus 11: the digits times 10, 9, … 1 add up to a multiple of 11.
  private static func hasRightEnd(_ digits: [UInt8]) -> Bool {
    let sum = digits.enumerated().reduce(0) { $0 + Int($1.element - 0x30) * (10 - $1.offset) }
    return sum % 11 == 0 && Set(digits).count > 1
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { self &- 0x41 < 26 }
  fileprivate var isWordSign: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }
}
