extension SourceFolder {
  /// Logos and drawings: the only pictures that are read whole.
  func readPictures(_ listing: FolderListing, into content: inout Content) async -> [Problem] {
    let reading = LogoReading(folder: folder, files: Set(listing.files.map(\.path)))
    var problems: [Problem] = []
    let groups = await content.groups.concurrentMap(chunk: 8) { reading.artwork(of: $0) }
    content.groups = groups.map(\.0)
    problems += groups.flatMap(\.1)
    if let named = content.settings.logo {
      let (logo, faults) = reading.read(named, from: "", place: Place(file: "content/site.yaml", line: named.line, column: named.column))
      content.networkLogo = logo
      problems += faults
    }
    let drawings = content.files.map(\.path).filter { $0.fileEnding == "svg" }
    let vectors = await drawings.concurrentMap(chunk: 8) { [folder] path in
      let (picture, faults) = readBytes(of: "\(folder)/\(path)", limit: 2_000_000).map { Logo.read($0, fileName: path) } ?? (nil, [])
      return Vector(picture: picture, faults: faults)
    }
    content.vectors = Dictionary(zip(drawings, vectors)) { first, _ in first }
    return problems
  }
}
