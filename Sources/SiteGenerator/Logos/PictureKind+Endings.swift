import Pictures

extension PictureKind {
  /// How files of pictures end.
  static let endings: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "svg"]
}
