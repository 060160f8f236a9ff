import Audit

/// The form of language tags in BCP 47 (RFC 5646, section 2.1), as far as websites use it: `cy`, `en-GB`, `zh-Hant-TW`.
enum LanguageTag {
  /// Well formed, and of a language that there is.
  static func isKnown(_ tag: String) -> Bool {
    guard LanguageSubtag.isKnown(tag) else { return false }
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy(isLetter) else { return false }
    return parts.dropFirst().allSatisfy { (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy { isLetter($0) || isDigit($0) } }
  }

  /// Whether two tags name one language, wherever it is spoken: `en` and `en-GB`.
  static func isSame(_ first: String, _ second: String) -> Bool { primary(first) == primary(second) }

  /// The language alone, in small letters: `en` of `en-GB`.
  static func primary(_ tag: String) -> String { String(tag.prefix { $0 != "-" }).lowercased() }

  /// Written from right to left: the page needs `dir="rtl"`. A script in the tag decides, else the language's usual script (Unicode CLDR).
  static func isRightToLeft(_ tag: String) -> Bool {
    let parts = tag.lowercased().split(separator: "-")
    if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 && $0.utf8.allSatisfy(isLetter) }) {
      return ["arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg", "mand", "samr"].contains(script)
    }
    return ["ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"].contains(parts.first ?? "")
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
