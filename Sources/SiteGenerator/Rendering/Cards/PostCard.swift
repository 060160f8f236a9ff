import Pictures
import Templates

/// A post as lists show it; a post's own page has the same names.
struct PostCard: Sendable {
  let post: Int
  let context: PageContext

  private var item: Linked<Post> { context.site.posts[post] }
  private var relations: PostRelations { context.site.relations[post] }

  static let type = RecordType<PostCard>(
    "post card",
    [
      .text("title", "The post's title.") { $0.item.title },
      .text("href", "The post's page.") { $0.context.href($0.item.address) },
      .text("date", "Its day in words: 3 May 2026.") { $0.item.date.words },
      .text("machineDate", "Its day for `datetime`: 2026-05-03.") { $0.item.date.iso },
      .text("description", "What it is about, in a sentence or two.") { $0.item.item.summary },
      .list("authors", "Who wrote it.", of: AuthorLink.type) { card in
        card.relations.authors.map { AuthorLink(card.context.site.authors[$0], card.context) }
      },
      .list("groups", "The groups that it concerns.", of: NameLink.type) { card in
        card.relations.groups.map { card.context.link(card.context.site.groups[$0]) }
      },
      .list("topics", "Its topics.", of: NameLink.type) { card in
        card.relations.topics.map { card.context.link(card.context.site.topics[$0]) }
      },
      .text("minutes", "Whole minutes that reading it takes.") { String($0.item.item.minutes) },
      .text("image", "Its picture, of middling size; empty where it has none.") { card in
        card.imageAddress.flatMap { own in card.picture.map { $0.standard?.address } ?? own }.map(card.context.href)
      },
      .text("imageSources", "The same in several widths, for `srcset`; empty where there is but one.") { card in
        card.picture.flatMap { $0.plain.count > 1 ? ShownPicture.sourceSet($0.plain, card.context.root) : nil }
      },
      .text("imageWebPSources", "The same as WebP, for `srcset`; empty where there is none.") { card in
        card.picture.flatMap { $0.webp.isEmpty ? nil : ShownPicture.sourceSet($0.webp, card.context.root) }
      },
      .text("imageDescription", "What its picture shows; empty for decoration.") {
        $0.item.item.shownImageDescription
      },
      .text("imageWidth", "In pixels.") { $0.imageSize.map { String($0.width) } },
      .text("imageHeight", "In pixels.") { $0.imageSize.map { String($0.height) } },
      .text("postLanguage", "Its language, where it is not the site's.") { $0.item.entry.language },
    ])

  /// The one that moves, where its picture does.
  var movingImage: Download? {
    picture?.moving.map { context.shelf.link(to: $0, item.item.shownImageDescription ?? "", context.root) }
  }

  private var imageAddress: String? {
    if case .picture(let address, _) = relations.image, !context.shelf.unusable.contains(address) { address } else { nil }
  }

  private var picture: ShownPicture? { imageAddress.flatMap { context.shelf.shown[$0] } }

  private var imageSize: PictureSize? {
    if case .picture(_, let size) = relations.image { picture?.size ?? size } else { nil }
  }
}

extension Post {
  /// The description, or else how the post begins.
  var summary: String { description ?? entry.body.summary }

  /// Nil for a picture that is decoration.
  var shownImageDescription: String? { imageDescription?.lowercased() == "decorative" ? nil : imageDescription }

  /// At 200 words a minute, at least one.
  var minutes: Int { max(1, (entry.body.wordCount + 199) / 200) }
}

extension PageContext {
  func link(_ group: Linked<Group>) -> NameLink { NameLink(name: group.name, href: href(group.address)) }
  func link(_ topic: Topic) -> NameLink { NameLink(name: topic.name, href: href(topic.address)) }
}
