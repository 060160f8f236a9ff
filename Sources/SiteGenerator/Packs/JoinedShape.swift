import Pictures

/// What the joined logo is made for.
enum JoinedShape: Sendable, CaseIterable {
  /// Links on social media, and posts.
  case wide
  /// Chats and profiles.
  case square
}

extension JoinedShape {
  var file: GroupPackFile {
    switch self {
    case .wide: .joinedWide
    case .square: .joinedSquare
    }
  }

  var size: PictureSize {
    switch self {
    case .wide: PictureSize(width: 1200, height: 630)
    case .square: PictureSize(width: 1200, height: 1200)
    }
  }

  /// How much of the height, from above, the logos take: names stand below.
  var logosHeight: Int {
    switch self {
    case .wide: 402
    case .square: 790
    }
  }
}
