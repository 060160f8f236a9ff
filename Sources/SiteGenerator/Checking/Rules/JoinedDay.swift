/// A group without a day stands among the first in the combined logo: a new one there moves all the others. It is asked for once other groups
/// have one; made-up groups are neither asked nor counted.
enum JoinedDay {
  static func check(_ site: Site) -> [Problem] {
    let groups = site.groups.filter { !$0.isExample }
    guard groups.contains(where: { $0.joined != nil }) else { return [] }
    return groups.filter { $0.joined == nil }.map { group in
      Problem(
        "joined", .look, at: Place(file: group.item.entry.file, line: 1, column: 1),
        "We don't know when this group joined, so its logo stands among the first, and every logo after it moved.",
        suggestion: "Add the day between the --- lines: `joined: 2026-05-03`. The logo then takes the next place, and no other moves.")
    }
  }
}
