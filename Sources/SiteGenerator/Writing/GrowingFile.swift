#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is written part by part, so that it need never be in memory whole: elsewhere first, and it takes its place when all is written.
struct GrowingFile: ~Copyable {
  private let path: String
  private let temporary: String
  private let file: Int32

  init(at path: String, by temporary: String) throws {
    self.path = path
    self.temporary = temporary
    file = try FileWriter.open(temporary)
  }

  /// What is not finished goes.
  deinit {
    close(file)
    unlink(temporary)
  }

  func add(_ bytes: [UInt8]) throws { try FileWriter.write(bytes, to: file, called: temporary) }

  func finish() throws {
    guard rename(temporary, path) == 0 else { throw WritingFault(path: path, errno) }
  }
}
