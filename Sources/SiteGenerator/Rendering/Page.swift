/// One file of the output, made on demand.
struct Page: Sendable {
  enum Source: Sendable {
    case made(@Sendable () throws -> [UInt8])
    /// A file that is copied, by its path on disk: as it is, or `Squeezed`.
    case copy(of: String, isSqueezed: Bool)
  }

  /// Relative to the output folder.
  let path: String
  let source: Source

  init(_ path: String, _ make: @escaping @Sendable () throws -> [UInt8]) {
    self.path = path
    source = .made(make)
  }

  init(_ path: String, copyOf file: String, isSqueezed: Bool = false) {
    self.path = path
    source = .copy(of: file, isSqueezed: isSqueezed)
  }
}
