import Templates

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
        view.lists.resources.prefix(24).map { ResourceCard(resource: view.context.site.resources[$0], context: view.context) }
      },
      .text("packHref", "The page with all that helps to share the group.") {
        $0.context.href(GroupPackFile.page.address(of: $0.item.item.entry.slug))
      },
      .text("feedHref", "Its Atom feed; empty without `base-url`.") { $0.context.feedHref(Addresses.feed(of: $0.item.item)) },
    ]
  )
  .including(GroupCard.type) { GroupCard(group: $0.item, context: $0.context) }
  .including(BodyView.type) { BodyView($0.item.item.entry, $0.item.targets, $0.context) }
}
