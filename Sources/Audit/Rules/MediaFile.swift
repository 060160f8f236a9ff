/// Pictures, sounds and videos, told by their kind or, without one, by the end of their address.
enum MediaFile {
  static func isShown(by object: PageElement) -> Bool {
    guard let data = object["data"], !data.isEmpty else { return false }
    if let type = object["type"]?.lowercased() { return ["image/", "audio/", "video/"].contains { type.hasPrefix($0) } }
    let path = data.prefix { $0 != "?" && $0 != "#" }.lowercased()
    return path.hasPrefix("data:image/") || endings.contains { path.hasSuffix(".\($0)") }
  }

  private static let endings = [
    "apng", "avif", "bmp", "flac", "gif", "jpeg", "jpg", "m4a", "mov", "mp3", "mp4", "oga", "ogg", "ogv", "opus", "png", "svg", "tif",
    "tiff",
    "wav", "webm", "webp",
  ]
}
