import Markdown
import Templates

/// All resources by kind and nation.
struct ResourcesView: Sendable {
  let context: PageContext

  struct Nation: Sendable {
    var name: String
    var resources: [ResourceCard]
  }

  struct Category: Sendable {
    var name: String
    var nations: [Nation]
  }

  private static let nation = RecordType<Nation>(
    "nation",
    [
      .text("name", "The nation's name, or All of the UK.") { $0.name },
      .list("resources", "Its resources, A to Z.", of: ResourceCard.type) { $0.resources },
    ])

  private static let category = RecordType<Category>(
    "kind of resource",
    [
      .text("name", "Letters, Forms, …") { $0.name },
      .text("id", "An id for its heading.") { "_\(Slug.make(of: $0.name))" },
      .list("nations", "Nations, each with its resources.", of: nation) { $0.nations },
    ])

  static let type = RecordType<ResourcesView>(
    "resources",
    [
      .list("kinds", "Kinds of resource, each with its nations.", of: category) { $0.categories }
    ]
  ).including(BodyView.type) { $0.context.introduction("resources/index.html") }

  private var categories: [Category] {
    Resource.Category.allCases.compactMap { category in
      let members = context.site.resources.filter { $0.category == category }
      guard !members.isEmpty else { return nil }
      let nations = Dictionary(grouping: members) { $0.nation ?? "" }.sorted { $0.key < $1.key }.map { name, resources in
        Nation(name: name.isEmpty ? context.words.wholeUK : name, resources: resources.map { ResourceCard(resource: $0, context: context) })
      }
      return Category(name: category.plural, nations: nations)
    }
  }
}
