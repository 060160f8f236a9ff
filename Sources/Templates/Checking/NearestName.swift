/// What to suggest to somebody who wrote a name that is not there.
struct NearestName {
  let wanted: String
  /// The most fitting first, such as those of the innermost record.
  let names: [String]
}

extension NearestName {
  /// `Did you mean “title”? Names here: title, href, date.`
  var suggestion: String {
    [nearest.map { "Did you mean “\($0)”?" }, list].compactMap(\.self).joined(separator: " ")
  }

  /// The name that takes the fewest changed letters, when that is few enough to be a slip.
  var nearest: String? {
    let most = max(1, wanted.utf8.count / 3)
    let near = names.map { (name: $0, changes: changes(to: $0)) }.filter { $0.changes <= most }
    return near.min { ($0.changes, $0.name) < ($1.changes, $1.name) }?.name
  }

  /// Fifteen at most: nobody reads more, and no sentence grows beyond 20 words.
  private var list: String? {
    guard !names.isEmpty else { return nil }
    let more = names.count > 15 ? " and \(names.count - 15) more" : ""
    return "Names here: " + names.prefix(15).joined(separator: ", ") + more + "."
  }

  /// How many letters must be added, left out or changed. Two neighbours that changed places count once.
  /// The optimal string alignment distance: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  private func changes(to name: String) -> Int {
    let (a, b) = (Array(wanted.utf8), Array(name.utf8))
    guard abs(a.count - b.count) <= 10, a.count < 100, !a.isEmpty, !b.isEmpty else { return .max }
    var table = [[Int]](repeating: Array(0...b.count), count: a.count + 1)
    for i in 1...a.count {
      table[i][0] = i
      for j in 1...b.count {
        let change = a[i - 1] == b[j - 1] ? 0 : 1
        table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + change)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[a.count][b.count]
  }
}
