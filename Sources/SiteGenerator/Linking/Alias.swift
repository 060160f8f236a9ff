/// An old address as a writer gives it, made the address of a file: `/2014/05/picnic/` → `2014/05/picnic/index.html`.
enum Alias {
  /// Nil where it cannot be a file below the output folder.
  static func address(of written: String) -> String? {
    let path = Destination.percentDecoded(written.prefix { $0 != "?" && $0 != "#" })
    guard let resolved = Destination.resolve("/" + path, from: "")?.composed else { return nil }
    let parts = resolved.split(separator: "/").map(String.init)
    guard let last = parts.last, parts.allSatisfy(FileNameRule.allows), !path.hasPrefix("//") else { return nil }
    if ["html", "htm"].contains(last.fileEnding), !resolved.hasSuffix("/") { return resolved }
    return parts.joined(separator: "/") + "/index.html"
  }
}
