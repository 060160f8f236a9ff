/// A PDF as Chromium writes it, made to depend on its page alone: the time when it was made, and the numbers by which its table headings
/// are known, are written over with as many other bytes, so that no place in the file moves.
struct FixedPDF {
  private var bytes: [UInt8]

  init(_ bytes: [UInt8]) throws(PrintingFault) {
    guard bytes.starts(with: "%PDF-".utf8), String(decoding: bytes.suffix(8), as: UTF8.self).contains("%%EOF") else { throw .noPDF }
    self.bytes = bytes
  }

  /// - Parameter date: eight digits. The time is midnight in Greenwich.
  func dated(_ date: String) -> [UInt8] {
    var fixed = self
    fixed.setDates(Array("\(date)000000+00'00'".utf8))
    fixed.renumberHeadings()
    return fixed.bytes
  }
}

extension FixedPDF {
  /// `/CreationDate (D:20261125215925+00'00')` and `/ModDate` (ISO 32000-1, section 7.9.4). No title looks like this: it has its brackets escaped.
  private mutating func setDates(_ date: [UInt8]) {
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      for start in places(after: Array(key.utf8)) {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: ")")) ?? start
        guard end - start == date.count else { continue }
        bytes.replaceSubrange(start..<end, with: date)
      }
    }
  }

  /// A heading of a table is `(node00000017)`, a number that counts on from page to page. Their order stays, since lists of them are sorted.
  private mutating func renumberHeadings() {
    let mark = Array("(node".utf8)
    let places = places(after: mark).filter { start in
      start + 9 <= bytes.count && bytes[start..<start + 8].allSatisfy { (48...57).contains($0) } && bytes[start + 8] == UInt8(ascii: ")")
        && !bytes[..<(start - mark.count)].hasSuffix("/Title ")
    }
    let numbers = Set(places.map { Array(bytes[$0..<$0 + 8]) }).sorted { $0.lexicographicallyPrecedes($1) }
    for place in places {
      let rank = numbers.firstIndex(of: Array(bytes[place..<place + 8])) ?? 0
      let digits = String(rank + 1)
      bytes.replaceSubrange(place..<place + 8, with: (String(repeating: "0", count: 8 - digits.count) + digits).utf8)
    }
  }

  private func places(after mark: [UInt8]) -> [Int] {
    var places: [Int] = []
    var index = 0
    while let start = bytes[index...].firstIndex(of: mark[0]) {
      if bytes[start...].starts(with: mark) { places.append(start + mark.count) }
      index = start + 1
    }
    return places
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
