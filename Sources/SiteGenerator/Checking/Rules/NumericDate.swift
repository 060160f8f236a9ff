import Markdown

/// A day is written with the month's name: `03/04/26` is 3 April here and 4 March elsewhere (rule 30).
struct NumericDate: Rule {
  static let name = "date-numbers"

  func check(_ page: CheckedPage) -> [Problem] {
    page.words.numerals.filter { hasStrokes($0, page.words) }.compactMap { number in
      let seen = page.words.string(number)
      guard let date = date(seen) else { return nil }
      return problem(
        .look, at: page.words.position(number), of: page, "\"\(seen)\" can be two different days, and is read out as numbers.",
        "Write the month's name: \"\(date)\".")
    }
  }

  private func hasStrokes(_ number: Int, _ words: PageWords) -> Bool {
    words.prose.text[words.words[number].range].count { $0 == UInt8(ascii: "/") } == 2
  }

  /// As people here read it, the day first; nil for what is no date.
  private func date(_ text: String) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 2 || parts[2].count == 4 else { return nil }
    guard var day = Int(parts[0]), var month = Int(parts[1]), let year = Int(parts[2]) else { return nil }
    if month > 12, day <= 12 { (day, month) = (month, day) }
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    let months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
    return "\(day) \(months[month - 1]) \(parts[2].count == 2 ? 2000 + year : year)"
  }
}
