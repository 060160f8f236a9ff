import Markdown

/// Times are written as people say them: `7pm` and not `19:00hrs` (rule 30).
struct ClockTime: Rule {
  static let name = "time-hours"

  func check(_ page: CheckedPage) -> [Problem] {
    guard page.isEnglish else { return [] }
    return page.words.numerals.filter { hasUnit($0, page.words) }.compactMap { number in
      guard let time = time(at: number, page.words) else { return nil }
      return problem(
        .look, at: page.words.position(number), of: page,
        "\"\(page.words.string(time.words))\" is how timetables write it. Most people have to work it out.",
        "Write \"\(time.plain)\".")
    }
  }
}

extension ClockTime {
  /// `1900h`, or a word for hours behind it: only what may be a time is read as text.
  private func hasUnit(_ number: Int, _ words: PageWords) -> Bool {
    let last = words.prose.text[Int(words.words[number].end) - 1] | 0x20
    if last == UInt8(ascii: "s") || last == UInt8(ascii: "r") || last == UInt8(ascii: "h") { return true }
    return number + 1 < words.words.count && Self.units.contains(words.words[number + 1])
  }

  private static let units = WordSet("hrs hours")

  private func time(at number: Int, _ words: PageWords) -> (words: Range<Int>, plain: String)? {
    var text = words.string(number).lowercased()
    var end = number + 1
    let unit = ["hours", "hrs", "hr", "h"].first { text.hasSuffix($0) }
    if let unit {
      text = String(text.dropLast(unit.count))
    } else {
      guard end < words.words.count, words.words[end].traits.contains(.continues),
        ["hrs", "hours"].contains(words.string(end).lowercased())
      else {
        return nil
      }
      end += 1
    }
    guard let clock = clock(text) else { return nil }
    // `1500 hours of work` is no time, `at 1500 hours` is.
    let isPlain = !text.contains { ":.".contains($0) }
    if isPlain, unit == nil, words.string(end - 1).lowercased() == "hours" {
      guard number > 0, ["at", "from", "by", "until", "to", "till"].contains(words.string(number - 1).lowercased()) else { return nil }
    }
    return (number..<end, clock)
  }

  /// `19:00`, `19.00` or `1900` as `7pm`.
  private func clock(_ text: String) -> String? {
    let digits = text.filter(\.isNumber)
    let rest = text.filter { !$0.isNumber }
    guard digits.count == 4, rest.isEmpty || rest == ":" || rest == ".", let hour = Int(digits.prefix(2)),
      let minute = Int(digits.suffix(2))
    else { return nil }
    guard hour < 24, minute < 60 else { return nil }
    if minute == 0, hour == 0 { return "midnight" }
    if minute == 0, hour == 12 { return "midday" }
    let twelve = hour % 12 == 0 ? 12 : hour % 12
    return "\(twelve)\(minute == 0 ? "" : ":\(digits.suffix(2))")\(hour < 12 ? "am" : "pm")"
  }
}
