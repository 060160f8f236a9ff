/// Reads what a site or a theme changes in the lists and limits of the rules on words.
enum WordListReading {
  /// Lists by their names, each a list of words or a map of words to advice; `ok` takes a word out.
  static func lists(in fields: inout FrontMatter) -> [WordList: [WordListEntry]] {
    var lists: [WordList: [WordListEntry]] = [:]
    for list in WordList.allCases where fields.has(list.rawValue) {
      if fields.isGroup(list.rawValue) {
        lists[list] = fields.map(list.rawValue).map { name, advice in entry(name, advice, list, &fields) }
      } else if list.hasAdvice {
        _ = fields.group(list.rawValue)
      } else {
        lists[list] = fields.texts(list.rawValue).map { WordListEntry(phrase: $0.value, advice: "") }
      }
    }
    fields.finish("lists of words")
    return lists
  }

  static func lists(under key: String, in fields: inout FrontMatter) -> [WordList: [WordListEntry]] {
    guard var group = fields.group(key) else { return [:] }
    let lists = lists(in: &group)
    fields.problems += group.problems
    return lists
  }

  static func limits(in fields: inout FrontMatter) -> [WordLimit: Int] {
    guard var group = fields.group("limits") else { return [:] }
    var limits: [WordLimit: Int] = [:]
    for limit in WordLimit.allCases {
      if let number = group.number(limit.rawValue, in: 1...1_000) { limits[limit] = number }
    }
    group.finish("`limits`")
    fields.problems += group.problems
    return limits
  }

  private static func entry(_ name: Located<String>, _ advice: String, _ list: WordList, _ fields: inout FrontMatter) -> WordListEntry {
    if advice.lowercased() == "ok" { return WordListEntry(phrase: name.value, advice: nil) }
    if !list.hasAdvice {
      fields.report(
        "settings", name, "\"\(name.value): \(advice)\" says more than the list \"\(list.rawValue)\" takes.",
        "Write `- \(name.value)`, or `\(name.value): ok` to take it out.")
    }
    return WordListEntry(phrase: name.value, advice: advice)
  }
}

extension FrontMatter {
  /// Whether a key has a group of settings below it.
  func isGroup(_ key: String) -> Bool { entries.first { $0.key == key }?.node.mapping != nil }
}
