import Pictures

/// Stands for all that a page is made of, so that one is made again only where something that it shows has changed.
///
/// What is the same for all pages is the ground: the program, settings, the theme, and every file but posts and what lies beside them. A post's face is
/// what other pages show of it. A page's key is made of the ground, its own facts, and the faces of the posts that it shows.
struct PageKeys: Sendable {
  private let ground: Fingerprint
  private let faces: [Fingerprint]
  private let shelf: PictureShelf

  /// Nil where the bytes of a post's file are not known.
  init?(_ context: PageContext, ground: Fingerprint) {
    let site = context.site
    var faces: [Fingerprint] = []
    faces.reserveCapacity(site.posts.count)
    for number in site.posts.indices {
      guard let face = Self.face(of: site.posts[number], site.relations[number], site, context.shelf) else { return nil }
      faces.append(face)
    }
    self.ground = ground
    self.faces = faces
    shelf = context.shelf
  }
}

extension PageKeys {
  /// What a page shows, besides what is the same for all.
  struct Shown: Sendable {
    /// Words and numbers that are its own.
    var facts: [String?] = []
    var posts: [Int] = []
    /// Where the links of its own body lead.
    var targets: [Target] = []
  }

  func key(_ kind: String, _ shown: Shown) -> Fingerprint {
    var record = RecordWriter()
    record.add(ground)
    record.add(kind)
    record.add(shown.facts) { $0.add($1) }
    record.add(shown.posts) { $0.add(faces[$1]) }
    record.add(shown.targets) { $0.add($1, on: shelf) }
    return Fingerprint(of: record.bytes)
  }

  private static func face(of post: Linked<Post>, _ relations: PostRelations, _ site: Site, _ shelf: PictureShelf) -> Fingerprint? {
    guard let stamp = post.entry.stamp else { return nil }
    var record = RecordWriter()
    record.add(stamp)
    record.add(post.entry.path)
    record.add(post.address)
    record.add(post.entry.isDraft)
    record.add(post.entry.waitsUntil)
    for list in [relations.authors, relations.groups] { record.add(list) { $0.add($1) } }
    record.add(relations.topics) {
      $0.add(site.topics[$1].name)
      $0.add(site.topics[$1].slug)
    }
    record.add(relations.image, on: shelf)
    return Fingerprint(of: record.bytes)
  }
}

extension RecordWriter {
  /// A target, with what a page shows of it.
  fileprivate mutating func add(_ target: Target, on shelf: PictureShelf) {
    add(target)
    switch target {
    case .file(let address, _, _), .picture(let address, _):
      add(shelf.unusable.contains(address))
      add(shelf.counts[address] ?? -1)
      guard let shown = shelf.shown[address] else { return add(false) }
      add(true)
      for variants in [shown.webp, shown.plain] {
        add(variants) {
          $0.add($1.address)
          $0.add($1.size.width)
          $0.add($1.size.height)
        }
      }
      add(shown.moving?.address)
      add(shown.moving?.count ?? -1)
      add(shown.moving?.kind.rawValue)
    case .page, .elsewhere, .nothing: break
    }
  }
}
