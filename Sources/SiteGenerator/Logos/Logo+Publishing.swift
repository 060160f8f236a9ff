extension Logo {
  /// The ending of its file: `svg`.
  var ending: String {
    switch self {
    case .vector: "svg"
    case .raster(let kind, _, _): kind.fileExtension
    }
  }

  /// The file as it is published: drawings rebuilt, pictures as they came.
  var fileBytes: [UInt8] {
    switch self {
    case .vector(let picture): picture.file()
    case .raster(_, let bytes, _): bytes
    }
  }
}

extension PictureKind {
  /// How files of pictures end.
  static let endings: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "svg"]
}
