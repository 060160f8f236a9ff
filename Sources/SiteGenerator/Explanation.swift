import Documents

/// Answers "why is this file on the site, or not, and where?" for one content file.
public struct Explanation: Sendable {
  public let lines: [String]

  /// - Parameter file: as a writer names it: `content/posts/picnic.md`, or from the content folder.
  public static func of(_ file: String, options: Build.Options) async -> Explanation {
    let source = SourceFolder(site: options.site, today: options.today, showsDrafts: options.showsDrafts, showsFuture: options.showsFuture)
    let (content, problems) = await source.read()
    let (site, unlinked) = await Linker.link(content)
    let path = relativePath(file, options: options)
    let (theme, _) = ThemeFolder(places: options.themes).read(content.settings.theme)
    let checked = await Checks.all.check(site, Vocabulary(theme: theme.words, site: site.settings), on: options.today)
    let ours = (problems + unlinked + checked).filter { $0.place.file == "content/\(path)" }.sorted()
    return Explanation(lines: fate(of: path, content: content, site: site) + ours.map(\.text))
  }

  private static func relativePath(_ file: String, options: Build.Options) -> String {
    for start in ["\(options.site)/content/", "./content/", "content/"] where file.hasPrefix(start) {
      return String(file.dropFirst(start.count))
    }
    return file
  }

  private static func fate(of path: String, content: Content, site: Site) -> [String] {
    if let (_, address, title) = site.entries.first(where: { $0.entry.path == path }) {
      return ["\"\(title)\" is published at \(address)."]
    }
    if let entry = content.unpublishedEntries.first(where: { $0.path == path }) {
      return ["\(entry.file) is not published: it \(entry.status.reason)."]
    }
    if path == "site.yaml" { return ["content/site.yaml holds the settings of the whole site."] }
    if let resource = site.resources.first(where: { $0.item.letter?.path == path }) {
      let files = LetterFormat.allCases.map { Addresses.letter(of: resource.item, $0) }
      return ["This letter is published at \(resource.address), and to download at \(files.joined(separator: ", "))."]
    }
    if let file = site.files.first(where: { $0.path == path }) { return ["content/\(path) is published at \(file.address)."] }
    if content.files.contains(where: { $0.path == path }) {
      return ["content/\(path) is not published: no published page links to it or shows it."]
    }
    let near = nearest(to: path, among: site.entries.map(\.entry.path) + content.files.map(\.path))
    return ["We can't find content/\(path), or it can't be read." + (near.map { " Did you mean content/\($0)?" } ?? "")]
  }
}
