import Pictures

/// The pictures that bodies show, by the addresses that targets name.
struct PictureShelf: Sendable {
  var shown: [String: ShownPicture] = [:]
  /// Pictures that are not there: their descriptions stand for them.
  var unusable: Set<String> = []
  /// Bytes of pictures that are published as files: cleaned, they are smaller than they came.
  var counts: [String: Int] = [:]
  /// How wide a theme shows a picture of a body: the value of `sizes` (HTML, section 4.8.4.2.2).
  var sizes = "100vw"
  /// What leads to a picture that moves.
  var seeItMove = SiteWords().seeItMove
  /// One file a picture, for feeds: their readers show what `src` names.
  var isPlain = false

  /// The page has a picture above its body: all of the body's wait until the reader comes near.
  var standsBelow = false

  var plain: PictureShelf {
    var shelf = self
    shelf.isPlain = true
    return shelf
  }

  static let empty = PictureShelf()
}

extension PictureShelf {
  /// `See it move: A hand waves (GIF picture, 12 KB)`
  func link(to moving: ShownPicture.Moving, _ description: String, _ root: Root) -> Download {
    Download(
      label: description.isEmpty ? seeItMove : "\(seeItMove): \(description)", href: root.href(moving.address),
      kind: "\(moving.kind.name) picture", size: FilePublishing.sizeText(moving.count))
  }
}
