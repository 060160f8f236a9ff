extension Site {
  /// Everything that is made of a content file, with its address and its name, in a fixed order.
  var entries: [(entry: Entry, address: String, title: String)] {
    var all: [(entry: Entry, address: String, title: String)] = []
    all += introductions.values.sorted { $0.address < $1.address }.map { ($0.item.entry, $0.address, $0.item.title) }
    all += pages.map { ($0.item.entry, $0.address, $0.item.title) }
    all += groups.map { ($0.item.entry, $0.address, $0.item.name) }
    all += authors.map { ($0.item.entry, $0.address, $0.item.name) }
    all += resources.map { ($0.item.entry, $0.address, $0.item.title) }
    all += posts.map { ($0.item.entry, $0.address, $0.item.title) }
    return all
  }
}

extension Site {
  /// Everything whose words are checked: what has a page, and letters.
  var checkedEntries: [Entry] { linkedEntries.map(\.entry) }

  /// The same, with where the links of each lead.
  var linkedEntries: [(entry: Entry, targets: [Target])] {
    var all: [(entry: Entry, targets: [Target])] = []
    all += introductions.values.sorted { $0.address < $1.address }.map { ($0.item.entry, $0.targets) }
    all +=
      pages.map { ($0.item.entry, $0.targets) } + groups.map { ($0.item.entry, $0.targets) } + authors.map { ($0.item.entry, $0.targets) }
    all += resources.map { ($0.item.entry, $0.targets) } + posts.map { ($0.item.entry, $0.targets) }
    return all + resources.compactMap { $0.item.letter.map { ($0.entry, []) } }
  }
}

extension Content {
  var unpublishedEntries: [Entry] {
    let all = posts.map(\.entry) + groups.map(\.entry) + resources.map(\.entry) + authors.map(\.entry) + pages.map(\.entry)
    return all.filter { $0.status != .published }
  }
}
