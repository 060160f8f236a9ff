import Markdown
import Templates

/// The directory of groups, by nation and area.
struct GroupsView: Sendable {
  let context: PageContext

  static let type = RecordType<GroupsView>(
    "groups",
    [
      .list("nations", "Nations, each with its areas.", of: NationView.type) { NationView.all($0.context) },
      .text("count", "How many groups there are.") { String($0.context.site.groups.count) },
      .text("wallHref", "The page with all logos.") { $0.context.href("logo-wall.html") },
      .text("startHref", "The page \"start-a-group\", where there is one.") { $0.context.page("start-a-group") },
    ]
  ).including(BodyView.type) { $0.context.introduction("groups/index.html") }
}

/// A nation's groups by area.
struct NationView: Sendable {
  let name: String
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
      .text("id", "An id for its heading.") { "_\(Slug.make(of: $0.name))" },
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
    return byNation.sorted { ($0.key.isEmpty ? "\u{10FFFF}" : $0.key) < ($1.key.isEmpty ? "\u{10FFFF}" : $1.key) }.map { name, groups in
      NationView(name: name.isEmpty ? context.words.wholeUK : name, groups: groups, context: context)
    }
  }
}

/// The profile of one group.
struct GroupView: Sendable {
  let group: Int
  let context: PageContext
  private var item: Linked<Group> { context.site.groups[group] }
  private var lists: GroupLists { context.site.groupLists[group] }

  static let type = RecordType<GroupView>(
    "group",
    [
      .text("joined", "The day on which it joined, in words.") { $0.item.joined?.words },
      .text("machineJoined", "The same for `datetime`.") { $0.item.joined?.iso },
      .list("covers", "What it deals with.", of: Words.type) { $0.item.covers.map(Words.init) },
      .list("contacts", "Ways to reach it.", of: ContactView.type) { $0.item.contacts.map(ContactView.init) },
      .text("meets", "How it meets.") { $0.item.meets },
      .text("languages", "Its languages, with commas.") { $0.item.languages.joined(separator: ", ") },
      .text("access", "How it makes taking part possible.") { $0.item.access },
      .list("authors", "Who writes for it.", of: AuthorLink.type) { view in
        view.lists.authors.map { AuthorLink(view.context.site.authors[$0], view.context) }
      },
      .list("posts", "Its posts, newest first.", as: PostCard.type.schema) { $0.context.cards($0.lists.posts) },
      .list("resources", "Resources for its nation and for everybody.", of: ResourceCard.type) { view in
        view.lists.resources.map { ResourceCard(resource: view.context.site.resources[$0], context: view.context) }
      },
      .text("feedHref", "Its Atom feed; empty without `base-url`.") { $0.context.feedHref(Addresses.feed(of: $0.item.item)) },
    ]
  )
  .including(GroupCard.type) { GroupCard(group: $0.item, context: $0.context) }
  .including(BodyView.type) { BodyView($0.item.item.entry, $0.item.targets, $0.context) }
}

/// An item of a list of plain words.
struct Words: Sendable {
  var name: String

  static let type = RecordType<Words>("words", [.text("name", "The words.") { $0.name }])
}
