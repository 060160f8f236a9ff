import Markdown
import Pictures

/// Finds where each link and picture leads, and says what does not lead anywhere.
struct LinkResolver: Sendable {
  let index: SourceIndex
  /// Address of each file, by its place in the index's list.
  let fileAddresses: [String]

  struct Outcome: Sendable {
    var target: Target
    var problem: Problem?
    /// A file that must be published, since this leads to it.
    var file: Int?
    /// Where the reference stands.
    var place: Place?
  }

  /// All the references of one entry's body.
  func resolveAll(of entry: Entry) -> [Outcome] {
    let folder = entry.folder
    return entry.body.references.map { reference in
      let isPicture = reference.kind == .picture
      return resolve(
        Link(isPicture: isPicture, destination: reference.destination, text: reference.text, entry: entry, position: reference.position),
        from: folder)
    }
  }

  /// The picture that stands for a whole post.
  func resolve(image: Located<String>, description: String?, in entry: Entry) -> Outcome {
    let position = Position(line: image.line, column: image.column)
    return resolve(
      Link(isPicture: true, destination: image.value, text: description ?? "", entry: entry, position: position), from: entry.folder)
  }

  private func resolve(_ link: Link, from folder: String) -> Outcome {
    switch Destination(link.destination, from: folder) {
    case .inside(let path, let fragment):
      guard let found = index.find(path) else { return cutOff(link, from: folder) ?? notFound(link, path: path, folder: folder) }
      return outcome(link, found, fragment: fragment)
    case .here(let fragment):
      return anchor(link, fragment: fragment, in: link.entry, address: nil)
    case .elsewhere(let address):
      return link.isPicture ? foreignPicture(link, address) : Outcome(target: .elsewhere(address))
    case .unsafe(let scheme): return unsafe(link, scheme: scheme)
    case .outside:
      return nothing(
        link, "link-outside", "\"\(link.written)\" leads out of the content folder, where readers can't follow.",
        "Put the file inside the folder and link to it there.")
    case .empty:
      return nothing(
        link, "link-empty", "This \(link.noun) leads nowhere: there is nothing between the round brackets.",
        "Name the file: `\(link.markdown("about.md"))`.")
    }
  }
}

extension LinkResolver {
  struct Link {
    let isPicture: Bool
    let destination: String
    let text: String
    /// Where it stands.
    let entry: Entry
    let position: Position

    var place: Place { entry.place(position) }
    var noun: String { isPicture ? "picture" : "link" }
    var written: String { String(destination.prefix(120)) }

    /// The writer's own link with another destination.
    func markdown(_ destination: String) -> String {
      "\(isPicture ? "!" : "")[\(text.isEmpty ? "words" : String(text.prefix(60)))](\(destination))"
    }
  }

  private func outcome(_ link: Link, _ found: SourceIndex.Found, fragment: String) -> Outcome {
    if link.isPicture, !found.isFile {
      return nothing(
        link, "picture-file", "\"\(link.written)\" is a page, so it can't be shown as a picture.", "Take the `!` away to make it a link.")
    }
    switch found {
    case .generated(let address):
      // Ids that the build gives begin with `_`; a page that it makes itself has no others.
      if fragment.isEmpty || fragment.hasPrefix("_") { return Outcome(target: .page(address: address, fragment: fragment)) }
      var outcome = nothing(
        link, "anchor", "\"\(link.written)\" names a part of a page that the build makes itself, and it has no such part.",
        "Take the part from `#` on away, to lead to the top of the page.")
      outcome.target = .page(address: address, fragment: "")
      return outcome
    case .page(let address, let number):
      if fragment.isEmpty { return Outcome(target: .page(address: address, fragment: "")) }
      return anchor(link, fragment: fragment, in: index.entries[number], address: address)
    case .file(let number): return file(link, number)
    case .unpublished(let status, let number):
      var outcome = nothing(
        link, "not-published", "This leads to \"\(index.entries[number].path)\", which \(status.reason). Readers would find nothing there.",
        "Take the link out until it is published, or publish both together.")
      // A site that was fine yesterday should not stop because a day has passed: the link's words stay, without the link.
      if case .expired = status { outcome.problem = outcome.problem?.asAdvice }
      return outcome
    }
  }

  private func anchor(_ link: Link, fragment: String, in entry: Entry, address: String?) -> Outcome {
    if entry.body.headings.contains(where: { $0.id == fragment }) || entry.hasOwnID(fragment) {
      return Outcome(target: .page(address: address ?? "", fragment: fragment))
    }
    if entry.anchors.contains(fragment) { return Outcome(target: .page(address: address ?? "", fragment: "_\(fragment)")) }
    let ids = entry.body.headings.map(\.id)
    let near = nearest(to: fragment, among: ids).flatMap { id in entry.body.headings.first { $0.id == id } }
    let page = address == nil ? "This page" : "\"\(entry.path)\""
    let outcome = nothing(
      link, "anchor", "\(page) has no heading \"\(fragment)\"." + (near.map { " The nearest is \"\($0.text)\"." } ?? ""),
      near.map { "Try `#\($0.id)`." } ?? "Take the part from `#` on away, to lead to the top of the page.")
    // The page is there all the same: its top is better than nothing.
    guard let address else { return outcome }
    return Outcome(target: .page(address: address, fragment: ""), problem: outcome.problem)
  }

  private func file(_ link: Link, _ number: Int) -> Outcome {
    let file = index.files[number]
    let address = fileAddresses[number]
    if FilePublishing.activeEndings.contains(file.path.fileEnding) {
      return nothing(
        link, "active-file", "\"\(file.path)\" is a file that a browser would run. We don't publish those.",
        "Write its words as a page in Markdown.", isUnsafe: true)
    }
    guard link.isPicture else {
      return Outcome(target: .file(address: address, kind: FilePublishing.kindName(of: file.path), size: file.size), file: number)
    }
    guard PictureKind.endings.contains(file.path.fileEnding) || file.kind != nil else {
      return nothing(
        link, "picture-file", "\"\(link.written)\" \(file.foreign?.words ?? "is not a picture that browsers show").",
        "Save it as a JPEG or PNG picture, and name that here.")
    }
    return Outcome(target: .picture(address: address, size: file.picture), file: number, place: link.place)
  }

  private func notFound(_ link: Link, path: String, folder: String) -> Outcome {
    if link.written.contains("@"), !link.written.contains("/") {
      return nothing(
        link, "link", "\"\(link.written)\" looks like an e-mail address, and a link to one begins with \"mailto:\".",
        "Write `\(link.markdown("mailto:\(link.written)"))`.")
    }
    let near = index.nearest(to: path).map { RelativePath.from(folder: folder, to: $0) }
    return nothing(
      link, link.isPicture ? "picture-file" : "link", "We can't find \"\(link.written)\".",
      near.map { "Did you mean \"\($0)\"?" } ?? "Check the name against the files in the folder.")
  }

  /// A file is there, and its name has a sign in it that ends the path of an address.
  private func cutOff(_ link: Link, from folder: String) -> Outcome? {
    guard let sign = link.destination.first(where: { $0 == "#" || $0 == "?" }),
      let path = Destination.resolve(Destination.percentDecoded(link.destination), from: folder), case .file? = index.find(path)
    else { return nil }
    let spelt = link.destination.replacing("#", with: "%23").replacing("?", with: "%3F").replacing(" ", with: "%20")
    return nothing(
      link, link.isPicture ? "picture-file" : "link",
      "The file \"\(link.written)\" is there, but `\(sign)` in an address ends the file's name.",
      "Best give the file a name without `\(sign)`. Or write here `\(spelt)`.")
  }

  private func foreignPicture(_ link: Link, _ address: String) -> Outcome {
    var outcome = nothing(
      link, "picture-elsewhere",
      "This picture lies on another site (\"\(link.written)\"). Showing it would tell that site who reads the page.",
      "Save the picture beside this file and name the file here.")
    outcome.target = .elsewhere(address)
    return outcome
  }

  private func unsafe(_ link: Link, scheme: String) -> Outcome {
    guard !["http", "https", "mailto", "tel"].contains(scheme) else {
      return nothing(
        link, "link-address", "\"\(link.written)\" has a sign in it that no web address can have.",
        "Copy the address again from the browser.")
    }
    // A picture that is written into the text itself cannot run: a site that moves in may have some, and they are left out.
    let canRun = ["javascript", "vbscript", "data", "blob", "filesystem"].contains(scheme) && !(scheme == "data" && link.isPicture)
    return nothing(
      link, "link-address",
      "This \(link.noun) begins with \"\(scheme.prefix(40)):\", which we don't publish."
        + (canRun ? " It could run something on a reader's device." : ""),
      "Link to a page, a file, an e-mail address or a telephone number.", isUnsafe: canRun)
  }

  private func nothing(_ link: Link, _ rule: String, _ message: String, _ suggestion: String, isUnsafe: Bool = false) -> Outcome {
    Outcome(target: .nothing, problem: Problem(rule, at: link.place, message, suggestion: suggestion, isUnsafe: isUnsafe))
  }
}

extension SourceIndex.Found {
  fileprivate var isFile: Bool {
    switch self {
    case .file, .unpublished: true
    case .page, .generated: false
    }
  }
}

extension Entry {
  /// Ids that the build itself puts on the thing's page.
  fileprivate func hasOwnID(_ id: String) -> Bool {
    guard id.hasPrefix("_") else { return false }
    let isMade = self.kind == .pages || self.path.hasSuffix("/index.md") && folder == self.kind.rawValue
    return id == "_main" || self.anchors.contains(String(id.dropFirst())) || (self.body.hasNotes && id.hasPrefix("_fn")) || isMade
  }
}
