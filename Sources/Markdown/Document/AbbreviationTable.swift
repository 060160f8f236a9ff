/// Initials and what they stand for (`DRE` → `Disability Rights England`). Made once for a site, used for every page.
public struct AbbreviationTable: Sendable, ExpressibleByDictionaryLiteral {
  /// Candidates by their first byte, the longest first, so that a text is searched for all of them in one pass.
  let candidates: [[Entry]]
  public let isEmpty: Bool

  struct Entry: Sendable {
    var number: Int
    var short: [UInt8]
    var long: [UInt8]
  }

  public init(_ table: [String: String]) {
    var candidates: [[Entry]] = []
    if !table.isEmpty { candidates = Array(repeating: [], count: 256) }
    var number = 0
    for (short, long) in table.sorted(by: { $0.key < $1.key }) {
      guard let first = short.utf8.first else { continue }
      candidates[Int(first)].append(Entry(number: number, short: Array(short.utf8), long: Array(long.utf8)))
      number += 1
    }
    for index in candidates.indices { candidates[index].sort { $0.short.count > $1.short.count } }
    self.candidates = candidates
    isEmpty = number == 0
  }

  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(Dictionary(elements) { first, _ in first })
  }
}
