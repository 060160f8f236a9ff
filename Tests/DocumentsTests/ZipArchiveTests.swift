import Testing

@testable import Documents

@Suite struct ZipArchiveTests {
  @Test func sameFilesGiveTheSameBytes() throws {
    let files = [ZipArchive.File(name: "mimetype", bytes: Array("text".utf8), isStored: true), ZipArchive.File(name: "a/ä.xml", bytes: [])]
    #expect(try ZipArchive(files: files).packed() == ZipArchive(files: files).packed())
  }
}
