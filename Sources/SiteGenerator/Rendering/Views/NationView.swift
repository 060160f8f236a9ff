import Markdown
import Templates

/// A nation's groups by area.
struct NationView: Sendable {
  let name: String
  let id: String
  let groups: [Linked<Group>]
  let context: PageContext

  struct Area: Sendable {
    var name: String
    var groups: [GroupCard]
  }

  private static let area = RecordType<Area>(
    "area",
    [
      .text("name", "The area's name.") { $0.name },
      .list("groups", "Its groups.", of: GroupCard.type) { $0.groups },
    ])

  static let type = RecordType<NationView>(
    "nation",
    [
      .text("name", "The nation's name.") { $0.name },
      .text("id", "An id for its heading.") { $0.id },
      .list("areas", "Its areas, A to Z.", of: area) { $0.areas },
    ])

  private var areas: [Area] {
    Dictionary(grouping: groups, by: \.area).sorted { $0.key < $1.key }.map { name, groups in
      Area(name: name, groups: groups.map { GroupCard(group: $0, context: context) })
    }
  }

  /// Nations A to Z; groups that name none come last, under the name for the whole country.
  static func all(_ context: PageContext) -> [NationView] {
    let byNation = Dictionary(grouping: context.site.groups) { $0.nation ?? "" }
    let nations = byNation.sorted { ($0.key.isEmpty ? "\u{10FFFF}" : $0.key) < ($1.key.isEmpty ? "\u{10FFFF}" : $1.key) }
    let names = nations.map { $0.key.isEmpty ? context.words.wholeUK : $0.key }
    return zip(nations, zip(names, SectionIDs.make(for: names))).map { nation, heading in
      NationView(name: heading.0, id: heading.1, groups: nation.value, context: context)
    }
  }
}
