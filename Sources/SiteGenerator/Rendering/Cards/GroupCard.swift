import Templates

/// A group as lists and the wall show it.
struct GroupCard: Sendable {
  let group: Linked<Group>
  let context: PageContext

  static let type = RecordType<GroupCard>(
    "group card",
    [
      .text("name", "The group's name.") { $0.group.name },
      .text("namesakeArea", "Its area, where another group has the same name, so that links differ; empty for others.") {
        $0.context.site.namesakes.contains($0.group.name) ? $0.group.area : nil
      },
      .text("href", "The group's page.") { $0.context.href($0.group.address) },
      .text("area", "The area that it is for.") { $0.group.area },
      .text("nation", "The nation that the area lies in.") { $0.group.nation },
      .text("logo", "Its logo on a light plate, or the lettermark that stands for one; small, for lists.") {
        $0.context.href($0.context.pictures.plate(of: $0.group.item, small: true))
      },
      .text("largeLogo", "The same, large.") {
        $0.context.href($0.context.pictures.plate(of: $0.group.item))
      },
      .text("logoWidth", "In pixels.") { _ in String(Plates.size.width) },
      .text("logoHeight", "In pixels.") { _ in String(Plates.size.height) },
      .flag("isExample", "The group is an example; say so.") { $0.group.isExample },
      .text("summary", "How its page begins.") { $0.group.entry.body.summary },
    ])
}
