import Testing

@testable import SiteGenerator

@Suite struct PrintRecordTests {
  private let file = Array("a PDF".utf8)
  private let source = Fingerprint(of: Array("a letter".utf8))

  @Test func isReadAsItWasWritten() throws {
    var record = PrintRecord()
    record.add("resources/b.pdf", file, from: source)
    record.add("resources/a b.pdf", [], from: source)
    let folder = try TemporaryFolder()
    try folder.write(record.bytes, to: "printed")
    #expect(PrintRecord(at: "\(folder.path)/printed") == record)
    #expect(PrintRecord(at: "\(folder.path)/none") == PrintRecord())
  }

  @Test func holdsOneFileFromOneSource() {
    var record = PrintRecord()
    record.add("a.pdf", file, from: source)
    #expect(record.holds("a.pdf", file, from: source))
    #expect(!record.holds("a.pdf", file + [0], from: source))
    #expect(!record.holds("a.pdf", file, from: Fingerprint(of: Array("another letter".utf8))))
    #expect(!record.holds("b.pdf", file, from: source))
  }

  @Test func keepsWhatAnOlderOneSays() {
    var old = PrintRecord()
    old.add("a.pdf", file, from: source)
    var record = PrintRecord()
    record.keep("a.pdf", of: old)
    record.keep("b.pdf", of: old)
    #expect(record == old)
  }

  @Test func aFingerprintIs32Digits() {
    let prints = [[], [0], [0, 0], Array("ab".utf8), Array("ba".utf8)].map { Fingerprint(of: $0).text }
    #expect(Set(prints).count == prints.count && prints.allSatisfy { $0.utf8.count == 32 })
  }
}
