/// Finds things of one kind by their slug or by their file's name.
struct Lookup {
  private var numbers: [String: Int] = [:]

  init<Item>(_ items: [Linked<Item>], _ entry: KeyPath<Item, Entry>) {
    for (number, item) in items.enumerated() {
      let itsEntry = item.item[keyPath: entry]
      numbers[itsEntry.slug] = number
      if let name = SourceName(path: itsEntry.path)?.name, numbers[name] == nil { numbers[name] = number }
    }
  }

  func find(_ name: String) -> Int? { numbers[name] ?? numbers[FileNameRule.slug(from: name)] ?? numbers[name.lowercased()] }

  func nearest(to name: String) -> String? { SiteGenerator.nearest(to: name, among: numbers.keys) }
}
