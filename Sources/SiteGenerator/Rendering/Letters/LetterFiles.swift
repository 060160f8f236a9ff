import Documents

/// The files of every letter. They are packed once, before the pages that name their sizes.
struct LetterFiles: Sendable {
  /// Numbers of resources → their files, in the order in which a page lists them.
  private var byResource: [Int: [LetterFile]] = [:]

  static let none = LetterFiles()

  private init() {}

  /// - Throws: `DocumentFault` where there is no memory left to pack one.
  init(of site: Site) async throws {
    let letters = site.resources.indices.filter { site.resources[$0].letter != nil }
    let packed = await letters.concurrentMap(chunk: 8) { number in Result { try Self.files(of: site.resources[number].item, in: site) } }
    for (number, files) in zip(letters, packed) { byResource[number] = try files.get() }
  }

  subscript(resource: Int) -> [LetterFile] { byResource[resource] ?? [] }

  var all: [LetterFile] { byResource.sorted { $0.key < $1.key }.flatMap(\.value) }
}

extension LetterFiles {
  private static func files(of resource: Resource, in site: Site) throws -> [LetterFile] {
    guard let sheet = LetterSheet(resource, language: site.settings.language) else { return [] }
    let document = LetterFlattening.document(of: sheet)
    return try LetterFormat.allCases.map { format in
      LetterFile(address: Addresses.letter(of: resource, format), kind: format.name, bytes: try format.file(of: document))
    }
  }
}
