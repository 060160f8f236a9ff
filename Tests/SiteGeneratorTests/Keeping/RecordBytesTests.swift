import Testing

@testable import SiteGenerator

@Suite struct RecordBytesTests {
  @Test(arguments: [0, 1, 127, 128, 300, -1, .max, .min])
  func aNumberComesBack(_ number: Int) throws {
    var writer = RecordWriter()
    writer.add(number)
    var reader = RecordReader(writer.bytes[...])
    #expect(try reader.number() == number)
    #expect(reader.isAtEnd)
  }

  @Test func textsFlagsAndListsComeBack() throws {
    var writer = RecordWriter()
    writer.add("Café 🧁")
    writer.add(String?.none)
    writer.add(String?.some(""))
    writer.add(true)
    writer.add(["a", ""]) { $0.add($1) }
    var reader = RecordReader(writer.bytes[...])
    #expect(try reader.text() == "Café 🧁")
    #expect(try reader.optionalText() == nil)
    #expect(try reader.optionalText() == "")
    #expect(try reader.flag())
    let list = try reader.list { (reader) throws(RecordReader.Fault) in try reader.text() }
    #expect(list == ["a", ""])
    #expect(reader.isAtEnd)
  }

  /// A count that is larger than the file, and a number that does not end, ask for no memory.
  @Test(arguments: [[0xff, 0xff, 0xff, 0xff, 0xff, 0x7f], [UInt8](repeating: 0xff, count: 40), [], [5, 65]])
  func whatIsNotThereIsAFault(_ bytes: [UInt8]) {
    #expect(throws: RecordReader.Fault.self) {
      var reader = RecordReader(bytes[...])
      _ = try reader.text()
    }
    #expect(throws: RecordReader.Fault.self) {
      var reader = RecordReader(bytes[...])
      _ = try reader.list { (reader) throws(RecordReader.Fault) in try reader.text() }
    }
  }
}
