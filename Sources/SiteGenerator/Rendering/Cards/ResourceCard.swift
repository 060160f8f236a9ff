import Templates

/// A resource as lists show it.
struct ResourceCard: Sendable {
  let resource: Linked<Resource>
  let context: PageContext

  static let type = RecordType<ResourceCard>(
    "resource card",
    [
      .text("title", "The resource's title.") { $0.resource.title },
      .text("href", "The resource's page.") { $0.context.href($0.resource.address) },
      .text("category", "letter, form, guide or advert.") { $0.resource.category.rawValue },
      .text("kindName", "The same in words: Letter.") { $0.resource.category.name },
      .text("nation", "The nation that it is for; empty for all of the UK.") { $0.resource.nation },
      .text("description", "What it is for.") { $0.resource.description ?? $0.resource.entry.body.summary },
    ])
}

extension Resource.Category {
  var name: String { rawValue.capitalizedFirst }
  var plural: String { name + "s" }
}
