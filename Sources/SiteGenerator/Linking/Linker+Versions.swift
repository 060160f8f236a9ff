extension Linker {
  /// Resources of one folder are versions of each other: each page leads to the others.
  mutating func linkVersions() {
    var byFolder: [String: [Int]] = [:]
    for (number, resource) in site.resources.enumerated() where resource.letterPath != nil {
      byFolder[resource.entry.folder, default: []].append(number)
    }
    let resources = site.resources
    site.resourceVersions = resources.enumerated().map { number, resource in
      guard resource.letterPath != nil else { return [] }
      return (byFolder[resource.entry.folder] ?? []).filter { $0 != number }.sorted {
        (resources[$0].variant?.suffix ?? "") < (resources[$1].variant?.suffix ?? "")
      }
    }
  }
}

extension Site {
  /// The other versions of a resource: the plain one first, then by suffix.
  func versions(of resource: Int) -> [Int] { resourceVersions[resource] }
}
