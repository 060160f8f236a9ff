import Testing

@testable import SiteGenerator

@Suite struct FolderListingTests {
  @Test func listsFilesByPathWithoutHiddenOnes() throws {
    let folder = try TemporaryFolder([
      "b.md": "22", "a/z.md": "1", "a/b/c.jpg": "333", ".git/config": "x", ".DS_Store": "x", "a/.hidden.md": "x",
    ])
    let listing = FolderListing(of: folder.path)
    #expect(listing.files.map(\.path) == ["a/b/c.jpg", "a/z.md", "b.md"])
    #expect(listing.files.map(\.size) == [3, 1, 2])
    #expect(listing.escapingLinks == [])
    #expect(listing.unreadable == [])
  }

  @Test func linksThatLeadOutAreNotFollowed() throws {
    let outside = try TemporaryFolder(["secret.md": "x", "more/secret.md": "x"])
    let folder = try TemporaryFolder(["a.md": "x"])
    try folder.link("file.md", to: "\(outside.path)/secret.md")
    try folder.link("folder", to: outside.path)
    try folder.link("nowhere.md", to: "gone.md")
    try folder.link("up", to: "..")
    try folder.link("self", to: "self")
    let listing = FolderListing(of: folder.path)
    #expect(listing.files.map(\.path) == ["a.md"])
    #expect(listing.escapingLinks == ["file.md", "folder", "nowhere.md", "self", "up"])
  }

  @Test func aFolderBesideWithTheSameBeginningIsOutside() throws {
    let parent = try TemporaryFolder(["content/a.md": "x", "content-secret/b.md": "x"])
    try parent.link("content/b.md", to: "../content-secret/b.md")
    #expect(FolderListing(of: "\(parent.path)/content").escapingLinks == ["b.md"])
  }

  @Test func linksWithinAreFollowed() throws {
    let folder = try TemporaryFolder(["a/b.md": "x", "c.md": "x"])
    try folder.link("d.md", to: "c.md")
    try folder.link("e", to: "a")
    let listing = FolderListing(of: folder.path)
    #expect(listing.files.map(\.path) == ["a/b.md", "c.md", "d.md", "e/b.md"])
    #expect(listing.escapingLinks == [])
  }

  @Test func aLinkThatGoesRoundIsNotFollowedRoundAndRound() throws {
    let folder = try TemporaryFolder(["a/b.md": "x"])
    try folder.link("a/again", to: "../a")
    #expect(FolderListing(of: folder.path).files.map(\.path) == ["a/b.md"])
  }

  @Test func aFolderThatIsNotThereCannotBeRead() {
    let listing = FolderListing(of: "/nowhere/at/all")
    #expect(listing.files.isEmpty)
    #expect(listing.unreadable == [""])
  }
}
