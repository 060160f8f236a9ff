import Foundation

/// A folder for one test, gone when the test is.
final class TemporaryFolder: Sendable {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = "\(Self.place)/sitegen-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in files { try write(text, to: file) }
  }

  /// In memory where the system has such a place: thousands of small files are written and removed again.
  private static let place =
    FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : FileManager.default.temporaryDirectory.path

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension TemporaryFolder {
  func write(_ text: String, to file: String) throws { try write(Array(text.utf8), to: file) }

  func write(_ bytes: [UInt8], to file: String) throws {
    let whole = "\(path)/\(file)"
    try FileManager.default.createDirectory(atPath: (whole as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: whole))
  }

  func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
  }

  /// A symbolic link. `target` is written as it is given.
  func link(_ file: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(file)", withDestinationPath: target)
  }

  /// Nil where there is no such file.
  func text(_ file: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(file)").map { String(decoding: $0, as: UTF8.self) }
  }

  func exists(_ file: String) -> Bool { (try? FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")) != nil }

  /// Every file and folder in it, hidden ones too, by its path; folders end in `/`.
  var everything: [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return all.map { file in
      let type = (try? FileManager.default.attributesOfItem(atPath: "\(path)/\(file)"))?[.type] as? FileAttributeType
      return type == .typeDirectory ? "\(file)/" : file
    }.sorted()
  }

  /// Makes a file look as if it was written long ago, so that writing it again shows.
  func age(_ file: String) throws {
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: "\(path)/\(file)")
  }

  func isAged(_ file: String) -> Bool {
    let date = (try? FileManager.default.attributesOfItem(atPath: "\(path)/\(file)"))?[.modificationDate] as? Date
    return date == Date(timeIntervalSince1970: 1_000_000)
  }
}
