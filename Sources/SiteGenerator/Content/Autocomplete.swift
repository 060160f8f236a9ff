/// The value of an `autocomplete` attribute, taken apart by the grammar of the HTML standard, section 4.10.18.7.1: `off` or `on` alone, or
/// `[section-…] [shipping|billing] [home|work|mobile|fax|pager] FIELD [webauthn]`, in that order, capitals or not.
struct Autocomplete: Sendable, Hashable {
  enum Fault: Error, Hashable {
    case empty
    /// No word of the grammar.
    case unknown(String)
    /// A word of the grammar in a place where it cannot stand.
    case misplaced(String)
    /// A word that stands only after a field's name, and none is there.
    case afterNothing(String)
    /// `mobile` and its like before something that nobody has at home and at work.
    case notAContact(String, AutofillField)
    /// All that stands there says something of a field, and none is named.
    case noField
  }

  /// As it goes on the page: small letters, single spaces.
  let text: String
  /// Nil for `on` and `off`.
  let field: AutofillField?

  init(parsing written: String) throws(Fault) {
    let words = Self.words(written)
    text = words.joined(separator: " ")
    if words.isEmpty { throw .empty }
    if let only = words.first, words.count == 1, Self.switches.contains(only) {
      field = nil
      return
    }
    field = try Self.field(in: words)
  }
}

extension Autocomplete {
  private static let switches: Set<String> = ["on", "off"]
  private static let destinations: Set<String> = ["shipping", "billing"]
  private static let places: Set<String> = ["home", "work", "mobile", "fax", "pager"]
  private static let last = "webauthn"
  private static let sectionStart = "section-"

  private static func words(_ written: String) -> [String] {
    written.split { $0.isWhitespace }.map { $0.lowercased() }
  }

  private static func field(in words: [String]) throws(Fault) -> AutofillField {
    var rest = words[...]
    if rest.first?.hasPrefix(sectionStart) ?? false { rest.removeFirst() }
    if let word = rest.first, destinations.contains(word) { rest.removeFirst() }
    let place = rest.first.flatMap { places.contains($0) ? $0 : nil }
    if place != nil { rest.removeFirst() }
    guard let name = rest.popFirst() else { throw .noField }
    guard let field = AutofillField(rawValue: name) else { throw name == last && rest.isEmpty ? .afterNothing(name) : fault(name) }
    if let place, !field.isContact { throw .notAContact(place, field) }
    if rest.first == last { rest.removeFirst() }
    if let more = rest.first { throw fault(more) }
    return field
  }

  private static func fault(_ word: String) -> Fault { rank(of: word) == nil ? .unknown(word) : .misplaced(word) }

  /// Which place of the grammar a word has.
  private static func rank(of word: String) -> Int? {
    if word.hasPrefix(sectionStart) { return 0 }
    if destinations.contains(word) { return 1 }
    if places.contains(word) { return 2 }
    if AutofillField(rawValue: word) != nil { return 3 }
    return word == last || switches.contains(word) ? 4 : nil
  }

  /// The same words in the order that browsers read, where that is all it takes.
  static func reordered(_ written: String) -> String? {
    let words = words(written)
    let sorted = words.enumerated().sorted { (rank(of: $0.element) ?? 9, $0.offset) < (rank(of: $1.element) ?? 9, $1.offset) }
    return try? Autocomplete(parsing: sorted.map(\.element).joined(separator: " ")).text
  }
}
