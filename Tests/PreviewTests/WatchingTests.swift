import Foundation
import SiteGenerator
import Testing

@testable import Preview

@Suite struct WatchingTests {
  /// A folder for one test, gone when the test is.
  private final class Folder: Sendable {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-watch-\(UUID().uuidString)").path

    init() throws { for folder in ["content/posts", "themes/mine"] { try make(folder) } }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func make(_ folder: String) throws {
      try FileManager.default.createDirectory(atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
    }
    func write(_ file: String, _ text: String = "Hello") throws {
      try text.write(toFile: "\(path)/\(file)", atomically: false, encoding: .utf8)
    }
    var options: Build.Options {
      Build.Options(
        site: path, output: "\(path)/output", themes: ["\(path)/themes", "\(path)/none"], today: CalendarDate(daysSince1970: 20_000))
    }
  }

  /// The first changes that are told of, put together, until one is as expected.
  private func change(in changes: AsyncStream<SourceChange>, is expected: SourceChange, after act: () throws -> Void) async throws -> Bool {
    try act()
    return await withTaskGroup(of: Bool.self) { group in
      group.addTask {
        for await change in changes where change == expected { return true }
        return false
      }
      group.addTask {
        try? await Task.sleep(for: .seconds(10))
        return false
      }
      defer { group.cancelAll() }
      return await group.next() ?? false
    }
  }

  static let ways: [@Sendable (FolderWatch) -> AsyncStream<SourceChange>] = [{ $0.changes }, { $0.polled(every: .milliseconds(20)) }]

  @Test(arguments: 0..<2)
  func aFileThatIsSavedIsNamed(_ way: Int) async throws {
    let folder = try Folder()
    try folder.write("content/posts/a.md")
    let changes = Self.ways[way](FolderWatch(options: folder.options))
    #expect(try await change(in: changes, is: .content(["posts/a.md"])) { try folder.write("content/posts/a.md", "Hello again") })
  }

  @Test(arguments: 0..<2)
  func aFileThatGoesIsNamed(_ way: Int) async throws {
    let folder = try Folder()
    try folder.write("content/posts/a.md")
    let changes = Self.ways[way](FolderWatch(options: folder.options))
    #expect(
      try await change(in: changes, is: .content(["posts/a.md"])) {
        try FileManager.default.removeItem(atPath: "\(folder.path)/content/posts/a.md")
      })
  }

  @Test(arguments: 0..<2)
  func aThemeThatChangesCanChangeAnything(_ way: Int) async throws {
    let folder = try Folder()
    let changes = Self.ways[way](FolderWatch(options: folder.options))
    #expect(try await change(in: changes, is: .anything) { try folder.write("themes/mine/theme.yaml") })
  }

  @Test func aFolderThatComesIsWatched() async throws {
    let folder = try Folder()
    let changes = FolderWatch(options: folder.options).changes
    #expect(try await change(in: changes, is: .anything) { try folder.make("content/posts/trip") })
    let later = FolderWatch(options: folder.options).changes
    #expect(try await change(in: later, is: .content(["posts/trip/index.md"])) { try folder.write("content/posts/trip/index.md") })
  }

  @Test func aBurstIsOneChange() async throws {
    let (changes, source) = AsyncStream.makeStream(of: SourceChange.self)
    let bursts = Bursts(changes: changes, quiet: .milliseconds(100), longest: .seconds(5))
    for name in ["a", "b", "a"] { source.yield(.content([name])) }
    source.finish()
    var told: [SourceChange] = []
    for await change in bursts { told.append(change) }
    #expect(told == [.content(["a", "b"])])
  }

  @Test func whatDoesNotEndIsToldOfAllTheSame() async throws {
    let (changes, source) = AsyncStream.makeStream(of: SourceChange.self)
    let bursts = Bursts(changes: changes, quiet: .milliseconds(200), longest: .milliseconds(300))
    let saving = Task {
      while !Task.isCancelled {
        source.yield(.anything)
        try? await Task.sleep(for: .milliseconds(10))
      }
    }
    var iterator = bursts.makeAsyncIterator()
    #expect(await iterator.next() == .anything)
    saving.cancel()
    source.finish()
  }
}
