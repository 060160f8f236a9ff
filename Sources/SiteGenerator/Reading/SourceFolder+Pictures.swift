import Pictures

extension SourceFolder {
  /// Logos and drawings. Of other pictures only the start is read here.
  func readPictures(_ listing: FolderListing, into content: inout Content) async -> [Problem] {
    let reading = LogoReading(folder: folder, files: Dictionary(listing.files.map { ($0.path, $0.size) }) { first, _ in first })
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
      guard let bytes = readBytes(of: "\(folder)/\(path)", limit: SVGLimits.bytes + 1) else { return Vector(picture: nil, faults: []) }
      let (picture, faults) = SVGReader.read(bytes)
      return Vector(picture: picture, faults: faults)
    }
    content.vectors = Dictionary(zip(drawings, vectors)) { first, _ in first }
    return problems
  }
}
