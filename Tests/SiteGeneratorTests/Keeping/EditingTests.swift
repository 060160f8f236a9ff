import Foundation
import Testing

@testable import SiteGenerator

/// A build that knows of the ones before it makes just what a build makes that knows nothing.
@Suite struct EditingTests {
  @Test(arguments: 0..<20)
  func afterEveryEditABuildEqualsACleanOne(_ seed: Int) async throws {
    var edited = EditedSite(seed: seed)
    let site = try TemporaryFolder(edited.files)
    // The same content, seen by builds that keep nothing but pictures.
    let fresh = try TemporaryFolder()
    try fresh.link("content", to: "\(site.path)/content")
    var files = edited.files
    for turn in 0..<50 {
      let edit = edited.edit()
      for file in files.keys where edited.files[file] == nil { try FileManager.default.removeItem(atPath: "\(site.path)/\(file)") }
      for (file, text) in edited.files where files[file] != text || edit == .saveAgain { try site.write(text, to: file) }
      files = edited.files
      let kept = try await build(site, of: site, edited)
      for file in ["output", ".sitegen/last-build"] { try? FileManager.default.removeItem(atPath: "\(fresh.path)/\(file)") }
      let clean = try await build(fresh, of: site, edited)
      #expect(kept.problems == clean.problems, "seed \(seed), turn \(turn): \(edit)")
      #expect(kept.stopped == clean.stopped)
      if clean.stopped { continue }
      let differing = differences(output(site), output(fresh))
      #expect(differing == [], "seed \(seed), turn \(turn): \(edit)")
      if !differing.isEmpty { return }
    }
  }

  private func build(_ folder: TemporaryFolder, of site: TemporaryFolder, _ edited: EditedSite) async throws -> Summary {
    var options = Build.Options(
      site: folder.path, output: "\(folder.path)/output", themes: ["\(site.path)/themes", Repository.themes], today: edited.today)
    options.showsDrafts = edited.showsDrafts
    return try await Build(options).run()
  }

  private func differences(_ mine: [String: Data], _ other: [String: Data]) -> [String] {
    Set(mine.keys).union(other.keys).filter { mine[$0] != other[$0] }.sorted()
  }

  /// Every file that is published, by its path.
  private func output(_ folder: TemporaryFolder) -> [String: Data] {
    let files = folder.everything.filter { $0.hasPrefix("output/") && !$0.hasSuffix("/") && !$0.hasPrefix("output/.sitegen/") }
    return Dictionary(uniqueKeysWithValues: files.map { ($0, FileManager.default.contents(atPath: "\(folder.path)/\($0)") ?? Data()) })
  }
}
