/// One file of the output, made on demand.
struct Page: Sendable {
  enum Source: Sendable {
    case made(@Sendable () throws -> [UInt8])
    /// A file that is copied as it is, by its path on disk.
    case copy(of: String)
    /// Scripts or style sheets by their paths on disk, each `Squeezed`, one after the other.
    case squeezed([String], isScript: Bool)
  }

  /// Relative to the output folder.
  let path: String
  let source: Source
  /// Stands for all that it is made of; nil where nobody knows, and it is always made.
  var key: Fingerprint?

  init(_ path: String, key: Fingerprint? = nil, _ make: @escaping @Sendable () throws -> [UInt8]) {
    self.path = path
    self.key = key
    source = .made(make)
  }

  init(_ path: String, copyOf file: String) {
    self.path = path
    source = .copy(of: file)
  }

  /// A file of the cache says by its name what it holds.
  init(_ path: String, copyOf file: PictureCache.File) {
    self.init(path, copyOf: file.path)
    key = Fingerprint(of: file.path)
  }

  init(_ asset: Theme.Asset, key: Fingerprint?) {
    path = "theme/\(asset.name)"
    self.key = key
    source =
      Squeezed.isFor(asset.name)
      ? .squeezed(asset.files, isScript: Squeezed.isScript(asset.name)) : .copy(of: asset.files.first ?? asset.name)
  }
}

extension Page {
  /// - Throws: `WritingFault` where a file that it is copied from cannot be read, and whatever making it throws.
  func bytes() throws -> [UInt8] {
    switch source {
    case .made(let make): return try make()
    case .copy(let file): return try Self.read(file)
    case .squeezed(let files, let isScript): return Squeezed.joined(try files.map(Self.read), isScript: isScript)
    }
  }

  private static func read(_ file: String) throws -> [UInt8] {
    guard let bytes = readBytes(of: file) else { throw WritingFault(path: file, what: "can't be read") }
    return bytes
  }
}
