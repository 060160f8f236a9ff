#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension PictureCache {
  /// In the site's folder, which a build service can keep and which is not published. Where nothing can be written there, new pictures are kept
  /// in the output's, and what the site's has is used all the same; but a symbolic link may lead anywhere, and is not followed at all.
  ///
  /// - Throws: `WritingFault` where the output's place is a symbolic link as well.
  init(site: String, output: String) throws {
    let usual = Self.place(in: site)
    let leadsAway = Self.link(in: site) != nil
    if !leadsAway, Self.canWrite([usual, "\(site)/.sitegen", site]) {
      self.init(usual)
      return
    }
    if let link = Self.link(in: output) { throw WritingFault(path: link, what: "is a symbolic link, which is not followed") }
    self.init(Self.place(in: output), besides: leadsAway ? nil : usual, isPublished: true)
  }

  /// For the summary of a build; nil where pictures are kept in their usual place.
  func remark(site: String, outputName: String) -> String? {
    let usual = Self.place(in: site)
    if folder == usual { return nil }
    let reason = Self.link(in: site).map { "\($0) is a symbolic link, which is not followed" } ?? "Nothing can be written to \(usual)"
    return "\(reason), so new pictures are kept in \(Self.place(in: outputName)). Another output would make them again."
  }

  private static func place(in folder: String) -> String { "\(folder)/.sitegen/pictures" }

  /// The first symbolic link on the way from the folder to its pictures.
  private static func link(in folder: String) -> String? {
    ["\(folder)/.sitegen", place(in: folder)].first { path in
      var status = stat()
      return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }
  }

  /// - Parameter folders: from within outwards. The first that is there decides, as the others are made within it.
  private static func canWrite(_ folders: [String]) -> Bool {
    guard let nearest = folders.first(where: FileWriter.exists) else { return false }
    var status = stat()
    return stat(nearest, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && access(nearest, W_OK | X_OK) == 0
  }
}
