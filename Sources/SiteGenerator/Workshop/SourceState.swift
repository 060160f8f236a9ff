/// The files of a site's content and themes as they are at one moment, so that somebody who looks now and then can tell what has changed.
public struct SourceState: Sendable {
  private let content: [String: FileIdentity]
  private let themes: [String: FileIdentity]

  public init(of options: Build.Options) {
    let files = FolderListing(of: "\(options.site)/content").files
    content = Dictionary(files.map { ($0.path, $0.identity) }) { first, _ in first }
    let listed = options.themes.flatMap { folder in FolderListing(of: folder).files.map { ("\(folder)/\($0.path)", $0.identity) } }
    themes = Dictionary(listed) { first, _ in first }
  }

  /// What has changed since; nil where nothing has.
  public func change(since old: SourceState) -> SourceChange? {
    if themes != old.themes { return .anything }
    let paths = Set(content.keys).union(old.content.keys).filter { content[$0] != old.content[$0] }
    return paths.isEmpty ? nil : .content(paths)
  }
}

/// What somebody changed of a site's files.
public enum SourceChange: Sendable, Equatable {
  /// Files of the content folder, relative to it.
  case content(Set<String>)
  /// What is not known: folders came or went, or a theme has changed.
  case anything

  public mutating func add(_ other: SourceChange) {
    if case .content(let mine) = self, case .content(let others) = other {
      self = .content(mine.union(others))
    } else {
      self = .anything
    }
  }
}
