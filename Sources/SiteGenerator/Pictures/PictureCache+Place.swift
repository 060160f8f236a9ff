#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension PictureCache {
  /// In the site's folder, which a build service can keep and which is not published. Where nothing can be written there, new pictures are kept
  /// in the output's, and what the site's has is used all the same.
  init(site: String, output: String) {
    let usual = Self.place(in: site)
    if Self.canWrite([usual, "\(site)/.sitegen", site]) {
      self.init(usual)
    } else {
      self.init(Self.place(in: output), besides: usual)
    }
  }

  /// For the summary of a build; nil where pictures are kept in their usual place.
  func remark(site: String, outputName: String) -> String? {
    let usual = Self.place(in: site)
    if folder == usual { return nil }
    return
      "Nothing can be written to \(usual), so new pictures are kept in \(Self.place(in: outputName)). Another output would make them again."
  }

  private static func place(in folder: String) -> String { "\(folder)/.sitegen/pictures" }

  /// - Parameter folders: from within outwards. The first that is there decides, as the others are made within it.
  private static func canWrite(_ folders: [String]) -> Bool {
    guard let nearest = folders.first(where: FileWriter.exists) else { return false }
    var status = stat()
    return stat(nearest, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && access(nearest, W_OK | X_OK) == 0
  }
}
