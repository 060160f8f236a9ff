/// A site as it was at one moment, for a preview: every file of it, each made when it is asked for.
public struct Edition: Sendable {
  /// Counts on with each change.
  public private(set) var number = 0
  /// What was found: of this moment, also where something must be mended and the pages are those of before.
  public private(set) var summary: Summary
  private var pages: [String: Page]
  private let site: Site?
  /// Stands for all files that pages show or use, themes' and pictures'.
  private let assets: Fingerprint
  /// Folders that files may be copied from.
  private let roots: [String]

  /// - Parameters:
  ///   - site: nil where something stops the build.
  ///   - roots: folders that files may be copied from, as their real paths.
  init(_ made: Build.Made, _ site: Site?, assets: Fingerprint, roots: [String]) {
    summary = made.summary
    pages = Dictionary(made.pages.map { ($0.path, $0) }) { first, _ in first }
    self.site = site
    self.assets = assets
    self.roots = roots
  }
}

extension Edition {
  /// What there is at an address.
  public enum File: Sendable {
    case made([UInt8])
    /// A file on disk, which may be large.
    case onDisk(String)
  }

  /// Nothing where no page has the address: what is not in the site cannot be reached, whatever is asked for.
  ///
  /// - Parameter address: relative to the site, without any escapes: `posts/picnic.html`.
  public func file(at address: String) -> File? {
    guard let page = pages[address], !address.hasPrefix(".") else { return nil }
    switch page.source {
    case .copy(let path): return isWithin(path) ? .onDisk(path) : nil
    case .made, .squeezed: return (try? page.bytes()).map(File.made)
    }
  }

  /// Somebody may have put a symbolic link in the place of a file since it was listed.
  private func isWithin(_ path: String) -> Bool {
    guard let real = FolderListing.realPath(path) else { return false }
    return roots.contains { real.hasPrefix("\($0)/") }
  }

  /// Whether there never were any pages.
  public var isEmpty: Bool { pages.isEmpty }

  /// Stands for a page as readers see it: another one means that they see something old.
  public func mark(of page: [UInt8]) -> String { Fingerprint(of: Fingerprint(of: page).text + assets.text).text }

  /// Stands for all that pages show and use besides their words.
  public var assetsMark: String { assets.text }

  /// The file that a page is written in, relative to the site's folder; nil for one that the build makes itself.
  public func source(of address: String) -> String? {
    guard let site else { return nil }
    if let post = site.posts.first(where: { $0.address == address }) { return post.entry.file }
    return site.introductions[address]?.item.entry.file ?? site.pages.first { $0.address == address }?.entry.file
      ?? site.groups.first { $0.address == address }?.entry.file ?? site.resources.first { $0.address == address }?.entry.file
      ?? site.authors.first { $0.address == address }?.entry.file
  }
}

extension Edition {
  /// The same site with single pages of other words.
  func with(_ revisions: some Sequence<Workpiece.Revision>, number: Int) -> Edition {
    var edition = self
    edition.number = number
    for revision in revisions {
      edition.pages[revision.page.path] = revision.page
      edition.summary.replace(revision.old, by: revision.new)
    }
    return edition
  }

  /// What was found by a build that something stopped, with the pages of before.
  func stopped(by summary: Summary) -> Edition {
    var edition = self
    edition.summary = summary
    return edition
  }
}

extension Summary {
  /// One file's problems as they are now.
  fileprivate mutating func replace(_ old: Judgement, by new: Judgement) {
    let (gone, goneMeant) = (Set(old.problems), Set(old.meant))
    problems = (problems.filter { !gone.contains($0) } + new.problems).sorted()
    meant = meant.filter { !goneMeant.contains($0) } + new.meant
  }
}
