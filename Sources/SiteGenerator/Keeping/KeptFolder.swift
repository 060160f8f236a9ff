#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A site's `.sitegen/`, where builds keep what later ones need: it is not published, and all of it can be thrown away.
struct KeptFolder {
  let site: String

  func path(_ name: String) -> String { "\(site)/.sitegen/\(name)" }

  /// Whether it is there, or can be made, and can be written to. A symbolic link may lead anywhere, and is not followed.
  var isUsable: Bool {
    let own = "\(site)/.sitegen"
    var status = stat()
    if lstat(own, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR && access(own, W_OK | X_OK) == 0 }
    return access(site, W_OK | X_OK) == 0
  }
}
