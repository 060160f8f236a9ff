import Audit

/// `sitegen audit FOLDER`: every page of a folder of HTML, by whatever it was made, on every core.
public struct FolderAudit: Sendable {
  public let folder: String

  public init(_ folder: String) { self.folder = folder }

  /// - Parameter wantsOutcomes: keeps what each rule said of each page, for a report in EARL.
  public func run(wantsOutcomes: Bool = false) async -> AuditSummary {
    guard FileWriter.exists(folder) else { return AuditSummary(problems: [nothingThere]) }
    let listing = FolderListing(of: folder)
    let pages = listing.files.filter { Self.isPage($0.path) }
    let audited = await pages.concurrentMap(chunk: 4) { [folder] in AuditedFile($0.path, in: folder, wantsOutcomes: wantsOutcomes) }
    var problems = audited.flatMap(\.problems) + listing.unreadable.map(Self.unreadable)
    if pages.isEmpty { problems.append(noPages) }
    return AuditSummary(pages: pages.count, problems: problems.sorted(), outcomes: audited.flatMap(\.outcomes))
  }

  private static func isPage(_ path: String) -> Bool {
    let path = path.lowercased()
    return [".html", ".htm", ".xhtml"].contains { path.hasSuffix($0) }
  }

  private static func unreadable(_ path: String) -> Problem {
    Problem("file", at: Place(file: path), "This can't be read.", suggestion: "Check who is allowed to open it.")
  }

  private var nothingThere: Problem {
    Problem(
      "folder", at: Place(file: folder), "There is no folder \"\(folder)\".",
      suggestion: "Name a folder of HTML pages: `sitegen audit output`.")
  }

  private var noPages: Problem {
    Problem(
      "folder", at: Place(file: folder), "There are no pages in \"\(folder)\".",
      suggestion: "Name a folder that holds files such as index.html.")
  }
}
