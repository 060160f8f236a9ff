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
