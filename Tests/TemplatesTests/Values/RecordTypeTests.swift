import Templates
import Testing

struct RecordTypeTests {
  @Test func schemaAndValuesAgree() throws {
    let record = Sample.postType.record(.picnic)
    for field in Sample.postType.schema.fields {
      #expect(field.kind.fits(record[field.name]), "\(field.name)")
      #expect(!field.about.isEmpty)
    }
    #expect(record["title"] == .text("Picnic"))
    #expect(record["draft"] == .flag(true))
    #expect(record["body"] == .html(Array("<p>".utf8)))
    #expect(record["next"] == .nothing)
    #expect(record["authors"] == .list([.record(Sample.authorType.record("Ada"))]))
    #expect(record["no such name"] == .nothing)
  }

  @Test func includesAnotherTypesNames() throws {
    let record = Sample.postType.record(.picnic)
    #expect(Sample.postType.schema.fields.map(\.name) == ["href", "title", "draft", "body", "authors", "hasAuthors", "next"])
    #expect(record["href"] == .text("picnic.html"))
  }

  @Test func listsTellWhetherTheyHaveItems() {
    let type = RecordType<[String]>("group", [.list("posts", "Its posts.", of: RecordType<String>("post", [])) { $0 }])
    #expect(type.record([])["hasPosts"] == .flag(false))
    #expect(type.record(["a"])["hasPosts"] == .flag(true))
  }

  @Test func ownNamesHideIncludedOnes() throws {
    // The card's title is "card: Picnic".
    #expect(Sample.cardType.record(.picnic)["title"] == .text("card: Picnic"))
    #expect(Sample.postType.record(.picnic)["title"] == .text("Picnic"))
    #expect(Sample.postType.schema.fields.first { $0.name == "title" }?.about == "What it is called.")
  }

  @Test func typesBuiltFromBuiltTypesStayInStep() throws {
    let type = RecordType<Sample>("outer", [.text("title", "Its own.") { _ in "own" }]).including(Sample.postType) { $0 }
    let record = type.record(.picnic)
    #expect(record["title"] == .text("own"))
    #expect(record["href"] == .text("picnic.html"))
    #expect(record["draft"] == .flag(true))
  }

  @Test func freeRecordsKnowTheirSchema() throws {
    let record = Record(names: [
      "menu": .text("Menu"), "people": .list([.record(Record(names: ["a": .text("")])), .record(Record(names: ["b": .flag(true)]))]),
    ])
    let item = Schema("people", [Schema.Entry("a", .text), Schema.Entry("b", .flag)])
    #expect(
      record.schema(named: "strings")
        == Schema("strings", [Schema.Entry("menu", .text), Schema.Entry("people", .list(.record(item)))]))
  }
}

extension Schema.Kind {
  fileprivate func fits(_ value: Value) -> Bool {
    switch (self, value) {
    case (_, .nothing), (.any, _), (.flag, .flag), (.text, .text), (.html, .html): true
    case (.record(let schema), .record(let record)): schema.fields.allSatisfy { $0.kind.fits(record[$0.name]) }
    case (.list(let kind), .list(let items)): items.allSatisfy(kind.fits)
    default: false
    }
  }
}
