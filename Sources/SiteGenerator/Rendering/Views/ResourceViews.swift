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

/// One resource, with the whole letter where it is one.
struct ResourceView: Sendable {
  let resource: Int
  let context: PageContext
  private var item: Linked<Resource> { context.site.resources[resource] }

  static let type = RecordType<ResourceView>(
    "resource",
    [
      .list("topics", "Its topics.", of: NameLink.type) { view in
        view.context.site.topics.filter { $0.resources.contains(view.resource) }.map { view.context.link($0) }
      },
      .flag("hasLetter", "The resource is a letter to fill in.") { $0.item.letter != nil },
      .html("letter", "The whole letter; its blanks are `span.blank`.") { $0.item.letter.map { LetterHTML(letter: $0).bytes } },
      .list("blanks", "The letter's blanks in order, each once.", of: BlankView.type) { view in
        (view.item.letter?.labels ?? []).map { label in BlankView(label: label, field: view.item.fields.first { $0.label == label }) }
      },
      .list("downloads", "Files of the letter.", of: Download.type) { $0.downloads },
      .text("reviewedBy", "Who checked it.") { $0.item.review?.by },
      .text("reviewed", "The day on which they did, in words.") { $0.item.review?.date?.words },
      .text("machineReviewed", "The same for `datetime`.") { $0.item.review?.date?.iso },
      .flag("isUnreviewed", "No adviser has checked it yet; say so.") { $0.item.review == nil },
      .text("version", "Its version.") { $0.item.version },
      .list("sources", "Where its statements come from.", of: SourceView.type) { $0.item.sources.map(SourceView.init) },
    ]
  )
  .including(ResourceCard.type) { ResourceCard(resource: $0.item, context: $0.context) }
  .including(BodyView.type) { BodyView($0.item.item.entry, $0.item.targets, $0.context) }

  private var downloads: [Download] {
    guard let letter = item.letter else { return [] }
    let size = FilePublishing.sizeText(LetterText(letter: letter).bytes.count)
    return [Download(label: item.title, href: context.href(Addresses.letterText(of: item.item)), kind: "Plain text", size: size)]
  }
}

/// A blank of a letter.
struct BlankView: Sendable {
  var label: String
  var field: LetterField?

  static let type = RecordType<BlankView>(
    "blank",
    [
      .text("label", "The blank's name.") { $0.label },
      .text("hint", "What to write there.") { $0.field?.hint },
      .flag("optional", "It may stay empty.") { $0.field?.isOptional ?? false },
    ])
}

/// A file to download.
struct Download: Sendable {
  var label: String
  var href: String
  var kind: String
  var size: String

  static let type = RecordType<Download>(
    "download",
    [
      .text("label", "What it is.") { $0.label },
      .text("href", "Where it is.") { $0.href },
      .text("kind", "Its format in words: Plain text.") { $0.kind },
      .text("size", "3 KB.") { $0.size },
    ])
}

/// A source of a resource.
struct SourceView: Sendable {
  let source: Resource.Source

  static let type = RecordType<SourceView>(
    "source",
    [
      .text("text", "The source in words.") { $0.source.text },
      .text("href", "Where to read it; may be empty.") { $0.source.address },
    ])
}
