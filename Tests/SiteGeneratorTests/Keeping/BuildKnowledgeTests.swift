import Testing

@testable import SiteGenerator

@Suite struct BuildKnowledgeTests {
  private static let some = BuildKnowledge(
    cleanPages: [Fingerprint(of: "a"), Fingerprint(of: "b")], ground: Fingerprint(of: "c"),
    drawings: ["groups/a/advert.png": .init(key: Fingerprint(of: "d"), count: 7), "b.png": .init(key: Fingerprint(of: "e"), count: 0)])

  @Test(arguments: [some, BuildKnowledge()]) func comesBackWhole(_ knowledge: BuildKnowledge) throws {
    var record = RecordWriter()
    knowledge.write(to: &record)
    var reader = RecordReader(record.bytes[...])
    #expect(try BuildKnowledge(from: &reader) == knowledge)
    #expect(reader.isAtEnd)
  }

  @Test func drawingsHoldOnTheSameGroundAlone() {
    #expect(Self.some.drawings(on: Self.some.ground).count == 2)
    #expect(Self.some.drawings(on: Fingerprint(of: "other")).isEmpty && Self.some.drawings(on: nil).isEmpty)
    #expect(BuildKnowledge(drawings: Self.some.drawings).drawings(on: nil).isEmpty)
  }
}
