import Foundation
import Pictures
import Testing

@testable import SiteGenerator

@Suite struct PictureCacheTests {
  private let key = Fingerprint(of: "lake.jpg, 800 wide")
  private let size = PictureSize(width: 800, height: 600)

  @Test func aLaterBuildFindsWhatWasKept() throws {
    let folder = try TemporaryFolder()
    let kept = try PictureCache(folder.path).store([1, 2, 3], size: size, key, "jpg")
    #expect(PictureCache(folder.path).find(key, "jpg") == kept)
    #expect(readBytes(of: kept.path) == [1, 2, 3])
    #expect(PictureCache(folder.path).find(key, "webp") == nil)
    #expect(PictureCache(folder.path).find(Fingerprint(of: "another"), "jpg") == nil)
  }

  /// A build service may hand over a folder that can only be read.
  @Test func anotherFoldersFilesAreUsedAndLeftAlone() throws {
    let folder = try TemporaryFolder()
    let theirs = try PictureCache("\(folder.path)/theirs").store([1, 2, 3], size: size, key, "jpg")
    let cache = PictureCache("\(folder.path)/ours", besides: "\(folder.path)/theirs")
    #expect(cache.find(key, "jpg") == theirs)
    let new = try cache.store([4], size: size, Fingerprint(of: "new"), "jpg")
    #expect(new.path.hasPrefix("\(folder.path)/ours/"))
    cache.forget(besides: [], now: Int(Date().timeIntervalSince1970) + 99 * 86_400)
    #expect(FileManager.default.fileExists(atPath: theirs.path) && !FileManager.default.fileExists(atPath: new.path))
  }

  /// A build that is killed while it writes, or a disk that loses power, leaves a file that is too short.
  @Test func aFileThatIsCutOffIsNotTaken() throws {
    let folder = try TemporaryFolder()
    let kept = try PictureCache(folder.path).store([1, 2, 3], size: size, key, "jpg")
    try Data([1, 2]).write(to: URL(fileURLWithPath: kept.path))
    #expect(PictureCache(folder.path).find(key, "jpg") == nil)
  }

  @Test(arguments: ["notes.txt", "x.1x1.3.jpg", "0123456789abcdef0123456789abcdef.1x1.jpg", "0123456789abcdef0123456789abcdef.-1x1.3.jpg"])
  func othersFilesAreNoPictures(_ name: String) throws {
    let folder = try TemporaryFolder([name: "abc"])
    PictureCache(folder.path).forget(besides: [], now: Int(Date().timeIntervalSince1970) + 99 * 86_400)
    #expect(folder.exists(name))
  }

  @Test func aSymbolicLinkIsNotFollowed() throws {
    let folder = try TemporaryFolder(["secret": "abc"])
    try folder.link("\(key.text).800x600.3.jpg", to: "secret")
    #expect(PictureCache(folder.path).find(key, "jpg") == nil)
  }

  /// Where pictures are kept in what is published, a draft's must not be among them.
  @Test func whereItIsPublishedOnlyWhatIsUsedStays() throws {
    let folder = try TemporaryFolder()
    let cache = PictureCache(folder.path, isPublished: true)
    let used = try cache.store([1], size: size, key, "jpg")
    _ = try cache.store([2], size: size, Fingerprint(of: "draft"), "jpg")
    cache.forget(besides: [used.path], now: Int(Date().timeIntervalSince1970))
    #expect(PictureCache(folder.path).find(Fingerprint(of: "draft"), "jpg") == nil)
    #expect(PictureCache(folder.path).find(key, "jpg") == used)
  }

  /// No file outside of the site and its output is ever written, or taken for one of ours.
  @Test(arguments: [".sitegen", ".sitegen/pictures"]) func aFolderThatIsALinkIsLeftAlone(_ link: String) throws {
    let folder = try TemporaryFolder(["site/content/site.yaml": "", "elsewhere/pictures/notes.txt": "theirs"])
    let theirs = try PictureCache("\(folder.path)/elsewhere" + (link == ".sitegen" ? "/pictures" : "")).store(
      [1, 2, 3], size: size, key, "jpg")
    if link != ".sitegen" { try FileWriter.makeFolders("\(folder.path)/site/.sitegen") }
    try folder.link("site/\(link)", to: "\(folder.path)/elsewhere")
    let cache = try PictureCache(site: "\(folder.path)/site", output: "\(folder.path)/output")
    #expect(cache.folder == "\(folder.path)/output/.sitegen/pictures")
    #expect(cache.find(key, "jpg") == nil)
    let new = try cache.store([4], size: size, Fingerprint(of: "new"), "jpg")
    #expect(new.path.hasPrefix("\(folder.path)/output/"))
    cache.forget(besides: [], now: Int(Date().timeIntervalSince1970))
    // The output is published.
    #expect(readBytes(of: theirs.path) == [1, 2, 3] && readBytes(of: new.path) == nil)
    #expect(try #require(cache.remark(site: "\(folder.path)/site", outputName: "output")).contains("\(link) is a symbolic link"))
    #expect(throws: WritingFault.self) { try PictureCache(site: "\(folder.path)/site", output: "\(folder.path)/site") }
  }

  @Test func whatNoPageHasUsedForAMonthGoes() throws {
    let folder = try TemporaryFolder()
    let cache = PictureCache(folder.path)
    let used = try cache.store([1], size: size, key, "jpg")
    let unused = try cache.store([2], size: size, Fingerprint(of: "old"), "jpg")
    let now = Int(Date().timeIntervalSince1970)
    cache.forget(besides: [used.path], now: now + 29 * 86_400)
    #expect(PictureCache(folder.path).find(Fingerprint(of: "old"), "jpg") == unused)
    cache.forget(besides: [used.path], now: now + 32 * 86_400)
    #expect(PictureCache(folder.path).find(Fingerprint(of: "old"), "jpg") == nil)
    #expect(PictureCache(folder.path).find(key, "jpg") == used)
  }
}
