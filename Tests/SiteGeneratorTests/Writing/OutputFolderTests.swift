import Foundation
import Testing

@testable import SiteGenerator

@Suite struct OutputFolderTests {
  /// An output folder within a folder of its own, so that what happens outside it shows.
  private let around: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    around = try TemporaryFolder()
    output = OutputFolder("\(around.path)/output")
  }

  private func page(_ path: String, _ text: String = "words") -> Page { Page(path) { Array(text.utf8) } }

  private func write(_ pages: Page...) async throws -> [Int] {
    let written = try await output.write(pages, besides: "\(around.path)/content")
    return [written.written, written.unchanged, written.removed]
  }

  /// What writing these pages is stopped by.
  private func stop(_ pages: Page...) async -> (any Error)? {
    do {
      _ = try await output.write(pages, besides: "\(around.path)/content")
      return nil
    } catch {
      return error
    }
  }

  private var files: [String] { around.everything.filter { !$0.hasPrefix("output/.sitegen") && $0 != "output/" } }

  @Test func writesFilesAndTheFoldersOnTheWay() async throws {
    #expect(try await write(page("index.html", "home"), page("posts/a.html"), page("a/b/c.txt", "")) == [3, 0, 0])
    #expect(files == ["output/a/", "output/a/b/", "output/a/b/c.txt", "output/index.html", "output/posts/", "output/posts/a.html"])
    #expect(around.text("output/index.html") == "home")
    #expect(around.text("output/.sitegen/manifest") == "a/b/c.txt\nindex.html\nposts/a.html\n")
  }

  @Test func onlyWhatChangedIsWritten() async throws {
    _ = try await write(page("a.html", "one"), page("b.html", "two"), page("c.html", "three"))
    for file in ["a.html", "b.html", "c.html", ".sitegen/manifest"] { try around.age("output/\(file)") }
    #expect(try await write(page("a.html", "one"), page("b.html", "TWO"), page("c.html", "three!")) == [2, 1, 0])
    #expect(around.isAged("output/a.html"))
    #expect(!around.isAged("output/b.html") && !around.isAged("output/c.html"))
    #expect(around.isAged("output/.sitegen/manifest"))
    #expect(around.text("output/b.html") == "TWO")
  }

  /// What each says is made of its words.
  private func keyed(_ words: [String]) -> [Page] {
    words.enumerated().map { number, words in
      Page("\(["a", "b/c", "b/d"][number]).html", key: Fingerprint(of: words)) { Array(words.utf8) }
    }
  }

  /// After it the disk knows of each file what was noted.
  private func renew(_ words: [String], after before: [String]) async throws -> [Int] {
    let content = "\(around.path)/content"
    let first = try await output.write(keyed(before), besides: content)
    let state = OutputFolder.state(of: keyed(before))
    let left = OutputBefore(state: state, keys: keyed(before).map { $0.key ?? .none } + [.none], identities: first.identities)
    let second = try await output.write(keyed(words), besides: content, before: left)
    #expect(second.identities == (await OutputFolder.state(of: keyed(words)).identities(in: output.path)))
    return [second.written, second.unchanged, second.removed]
  }

  @Test func whatIsMadeOfTheSameIsNotEvenMade() async throws {
    #expect(try await renew(["one", "two", "three"], after: ["one", "two", "three"]) == [0, 3, 0])
    #expect(try await renew(["one", "TWO", "three"], after: ["one", "two", "three"]) == [1, 2, 0])
    #expect(around.text("output/b/c.html") == "TWO")
    #expect(try await renew(["one", "two"], after: ["one", "two", "three"]) == [0, 2, 1])
    #expect(files == ["output/a.html", "output/b/", "output/b/c.html"])
    #expect(try await renew(["one", "two", "three"], after: ["one", "two"]) == [1, 2, 0])
  }

  /// Whatever somebody did to the output since is seen, also by a build that knows what it left.
  @Test(arguments: ["changed", "removed", "folder", "manifest"])
  func whatWasDoneToTheOutputSinceIsMended(_ deed: String) async throws {
    let pages = keyed(["one", "two", "three"])
    let written = try await output.write(pages, besides: "\(around.path)/content")
    let before = OutputBefore(
      state: OutputFolder.state(of: pages), keys: pages.map { $0.key ?? .none } + [.none], identities: written.identities)
    switch deed {
    case "changed": try around.write("mine, and longer", to: "output/b/c.html")
    case "removed": try FileManager.default.removeItem(atPath: "\(output.path)/b/c.html")
    case "folder": try FileManager.default.removeItem(atPath: "\(output.path)/b")
    default: try around.write("a.html\nb/c.html\nb/d.html\nold.html\n", to: "output/.sitegen/manifest")
    }
    try around.write("old", to: "output/old.html")
    _ = try await output.write(pages, besides: "\(around.path)/content", before: before)
    #expect(["a", "b/c", "b/d"].map { around.text("output/\($0).html") } == ["one", "two", "three"])
    #expect(around.text("output/old.html") == (deed == "manifest" ? nil : "old"))
    #expect(around.text("output/.sitegen/manifest") == "a.html\nb/c.html\nb/d.html\n")
  }

  @Test func whatIsNoLongerMadeIsRemovedWithItsEmptyFolders() async throws {
    _ = try await write(page("a.html"), page("x/y/z.html"), page("x/w.html"), page("old/b.html"))
    #expect(try await write(page("a.html"), page("x/w.html")) == [0, 2, 2])
    #expect(files == ["output/a.html", "output/x/", "output/x/w.html"])
    #expect(around.text("output/.sitegen/manifest") == "a.html\nx/w.html\n")
  }

  @Test func whatOthersPutThereStays() async throws {
    try around.write("mine", to: "output/CNAME")
    try around.write("mine", to: "output/posts/mine.txt")
    _ = try await write(page("posts/a.html"), page("more/b.html"))
    try around.write("mine", to: "output/more/mine.txt")
    #expect(try await write() == [0, 0, 2])
    #expect(files == ["output/CNAME", "output/more/", "output/more/mine.txt", "output/posts/", "output/posts/mine.txt"])
  }

  @Test func aForeignFileWhereAPageBelongsStopsEverything() async throws {
    try around.write("mine", to: "output/index.html")
    let fault = await stop(page("a.html"), page("index.html", "ours")) as? ForeignFiles
    #expect(around.text("output/index.html") == "mine")
    #expect(!around.exists("output/a.html"))
    #expect(fault?.paths == ["index.html"])
    #expect(fault?.message.hasSuffix("already holds index.html, which sitegen did not write.") == true)
  }

  @Test func aForeignFileOfTheSameWordsIsTakenAsOurs() async throws {
    try around.write("ours", to: "output/index.html")
    try around.age("output/index.html")
    #expect(try await write(page("index.html", "ours")) == [0, 1, 0])
    #expect(around.isAged("output/index.html"))
    #expect(try await write() == [0, 0, 1])
  }

  @Test func whatWeWroteMayBeWrittenOverEvenWhereSomebodyChangedIt() async throws {
    _ = try await write(page("a.html"))
    try around.write("changed", to: "output/a.html")
    #expect(try await write(page("a.html")) == [1, 0, 0])
    #expect(around.text("output/a.html") == "words")
  }

  @Test func whatAStoppedBuildLeftIsCleanedAway() async throws {
    _ = try await write(page("a.html"))
    try around.write("half", to: "output/.sitegen/17.new")
    try around.write("half", to: "output/.sitegen/manifest.new")
    _ = try await write(page("a.html"))
    #expect(
      around.everything.filter { $0.hasPrefix("output/.sitegen/") && !$0.hasSuffix("/") } == [
        "output/.sitegen/manifest"
      ])
  }

  /// The list names new files before they are there: after a crash they are known as ours.
  @Test func filesOfAStoppedBuildAreKnownAsOurs() async throws {
    _ = try await write(page("a.html"))
    #expect(await stop(page("b.html"), Page("c.jpg", copyOf: "\(around.path)/gone.jpg")) is WritingFault)
    #expect(around.text("output/.sitegen/manifest") == "a.html\nb.html\nc.jpg\n")
    #expect(around.exists("output/a.html"))
    #expect(try await write(page("a.html")) == [0, 1, 1])
    #expect(files == ["output/a.html"])
  }

  @Test func aListThatWasTamperedWithRemovesNothingOutside() async throws {
    try around.write("mine", to: "secret.txt")
    try around.write("mine", to: "output/keep/x.txt")
    let lines = [
      "../secret.txt", "keep/../../secret.txt", "\(around.path)/secret.txt", "", ".", "..", "keep/./x.txt", "keep//x.txt", "/etc/hostname",
    ]
    try around.write(lines.joined(separator: "\n") + "\n", to: "output/.sitegen/manifest")
    #expect(try await write(page("a.html")) == [1, 0, 0])
    #expect(around.text("secret.txt") == "mine")
    #expect(around.text("output/keep/x.txt") == "mine")
  }

  @Test(arguments: [
    ("a.html", true), ("a/b/c.html", true), ("..a/b..html", true), ("", false), ("/a", false), ("../a", false), ("a/../b", false),
    ("a/..", false),
    ("a//b", false), ("./a", false), ("a/", false), ("a/./b", false),
  ])
  func aListNamesFilesBelowTheFolderOnly(_ path: String, _ isSafe: Bool) {
    #expect(Manifest.isSafe(path) == isSafe)
  }

  /// A file's name may hold a line end on most systems; a list with a line for each file must not tear it in two.
  @Test func aLineEndInANameMakesNoOtherFileOurs() async throws {
    try around.write("mine", to: "output/keep.txt")
    _ = try await write(page("a\nkeep.txt"))
    _ = try await write()
    #expect(around.text("output/keep.txt") == "mine")
    #expect(files == ["output/keep.txt"])
  }

  @Test func aSymbolicLinkAtAPageIsReplacedAndNotFollowed() async throws {
    _ = try await write(page("a.html"))
    try around.write("mine", to: "secret.txt")
    try FileManager.default.removeItem(atPath: "\(around.path)/output/a.html")
    try around.link("output/a.html", to: "../secret.txt")
    #expect(try await write(page("a.html", "new")) == [1, 0, 0])
    #expect(around.text("secret.txt") == "mine")
    #expect(around.text("output/a.html") == "new")
  }

  @Test func aSymbolicLinkThatWeDidNotWriteIsForeign() async throws {
    try around.write("mine", to: "secret.txt")
    try around.makeFolder("output")
    try around.link("output/a.html", to: "../secret.txt")
    #expect(await stop(page("a.html", "new")) is ForeignFiles)
    #expect(around.text("secret.txt") == "mine")
  }

  @Test(arguments: ["posts", ".sitegen"])
  func aFolderThatIsASymbolicLinkIsNotEntered(_ folder: String) async throws {
    try around.makeFolder("output")
    try around.makeFolder("elsewhere")
    try around.link("output/\(folder)", to: "../elsewhere")
    #expect(await stop(page("posts/a.html")) is WritingFault)
    #expect(around.everything.filter { $0.hasPrefix("elsewhere/") } == ["elsewhere/"])
  }

  @Test func nothingIsRemovedThroughASymbolicLink() async throws {
    _ = try await write(page("posts/a.html"))
    try around.write("mine", to: "elsewhere/a.html")
    try FileManager.default.removeItem(atPath: "\(around.path)/output/posts")
    try around.link("output/posts", to: "../elsewhere")
    _ = try await write()
    #expect(around.text("elsewhere/a.html") == "mine")
  }

  @Test func filesAreCopiedByteByByte() async throws {
    let bytes: [UInt8] = [0, 255, 10, 13, 0]
    try around.write(bytes, to: "lake.jpg")
    let copy = Page("posts/lake.jpg", copyOf: "\(around.path)/lake.jpg")
    #expect(try await write(copy) == [1, 0, 0])
    #expect(readBytes(of: "\(around.path)/output/posts/lake.jpg") == bytes)
    #expect(try await write(copy) == [0, 1, 0])
  }

  @Test func aFileThatCannotBeCopiedIsNamed() async throws {
    let fault = await stop(Page("a.jpg", copyOf: "/nowhere/a.jpg")) as? WritingFault
    #expect(fault?.message == "We can't write the site: \"/nowhere/a.jpg\" can't be read.")
  }

  /// What we wrote and no longer need makes room for what we do.
  @Test func aFileOfOursMakesRoomForAFolder() async throws {
    _ = try await write(page("assets/info"))
    #expect(try await write(page("assets/info/a.pdf")) == [1, 0, 1])
    #expect(files == ["output/assets/", "output/assets/info/", "output/assets/info/a.pdf"])
  }

  @Test func aFolderOfOursMakesRoomForAFile() async throws {
    _ = try await write(page("assets/info/a.pdf"))
    #expect(try await write(page("assets/info")) == [1, 0, 1])
    #expect(files == ["output/assets/", "output/assets/info"])
  }

  /// What keeps a build from writing keeps it from removing as well.
  @Test func aRefusedBuildRemovesNothing() async throws {
    _ = try await write(page("assets/info"))
    try around.write("mine", to: "output/index.html")
    #expect(await stop(page("assets/info/a.pdf"), page("index.html", "ours")) is ForeignFiles)
    #expect(around.text("output/assets/info") == "words")
  }

  @Test(arguments: ["content", "content/posts/output", "content/../content/output"])
  func theFolderOfTheWritersOwnFilesIsNoOutput(_ folder: String) async throws {
    try around.write("mine", to: "content/posts/a.md")
    do {
      _ = try await OutputFolder("\(around.path)/\(folder)").write([page("a.html")], besides: "\(around.path)/content")
      Issue.record("It was written.")
    } catch let fault as WritingFault {
      #expect(fault.message.contains("your own files"))
      #expect(HouseStyle.faults(in: "\(fault.message) \(fault.advice)") == [])
    }
    #expect(around.everything.filter { !$0.hasSuffix("/") } == ["content/posts/a.md"])
  }

  @Test func anOutputThatIsAFileIsNotTouched() async throws {
    try around.write("mine", to: "output")
    #expect(await stop(page("a.html")) is WritingFault)
    #expect(around.text("output") == "mine")
  }

  @Test func manyFilesAreWrittenSideBySide() async throws {
    let pages = (0..<500).map { page("p/\($0 % 7)/\($0).html", "page \($0)") }
    let first = try await output.write(pages, besides: "\(around.path)/content")
    #expect([first.written, first.unchanged] == [500, 0] as [Int])
    let second = try await output.write(pages, besides: "\(around.path)/content")
    #expect([second.written, second.unchanged] == [0, 500] as [Int])
    for number in [0, 250, 499] { #expect(around.text("output/p/\(number % 7)/\(number).html") == "page \(number)") }
  }
}
