import Templates

/// Every group's logo.
struct LogoWallView: Sendable {
  let context: PageContext

  static let type = RecordType<LogoWallView>(
    "logo wall",
    [
      .text("wallImage", "All logos in one picture.") { $0.context.href("logo-wall.svg") },
      .text("wallWidth", "In pixels.") { String($0.context.wall.width) },
      .text("wallHeight", "In pixels.") { String($0.context.wall.height) },
      .text("wallDescription", "A short description of the picture; the list below it is the long one.") { view in
        "The logo of \(view.context.site.settings.title) with the logos of \(view.context.site.groups.count) local groups joined around it."
      },
      .list("groups", "All groups, A to Z.", of: GroupCard.type) { view in
        view.context.site.groups.map { GroupCard(group: $0, context: view.context) }
      },
      .list("nations", "The same by nation and area.", of: NationView.type) { NationView.all($0.context) },
      .text("count", "How many groups there are.") { String($0.context.site.groups.count) },
    ]
  ).including(BodyView.type) { $0.context.introduction("logo-wall.html") }
}
