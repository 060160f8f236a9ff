/// Writes what is kept from build to build: numbers in as few bytes as they need, texts with their length before them.
struct RecordWriter {
  private(set) var bytes: [UInt8]

  /// - Parameter name: what the file begins with.
  init(_ name: [UInt8] = []) { bytes = name }

  mutating func add(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7f) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  mutating func add(_ list: [UInt8]) { add(list[...]) }

  mutating func add(_ list: ArraySlice<UInt8>) {
    add(list.count)
    bytes += list
  }

  /// In bytes of its own number, so that one that never is small costs no more than it holds.
  mutating func add(_ word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ fingerprint: Fingerprint) {
    add(fingerprint.first)
    add(fingerprint.second)
  }

  mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func add(_ text: String?) {
    add(text != nil)
    if let text { add(text) }
  }

  /// All of another record.
  mutating func add(_ other: RecordWriter) { bytes += other.bytes }

  mutating func add<Element>(_ list: [Element], _ write: (inout RecordWriter, Element) -> Void) {
    add(list.count)
    for element in list { write(&self, element) }
  }
}

/// Reads what a `RecordWriter` wrote. Whatever the bytes are, it ends: what is not there is a fault, never a crash.
struct RecordReader {
  struct Fault: Error {
    /// It is whole, and another program's.
    var isOther = false
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func number() throws(Fault) -> Int {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard let byte = rest.popFirst() else { throw Fault() }
      number |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: number)) }
    }
    throw Fault()
  }

  mutating func text() throws(Fault) -> String { String(decoding: try slice(), as: UTF8.self) }

  mutating func bytes() throws(Fault) -> [UInt8] { Array(try slice()) }

  mutating func slice() throws(Fault) -> ArraySlice<UInt8> {
    let count = try number()
    guard count >= 0, count <= rest.count else { throw Fault() }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func word() throws(Fault) -> UInt64 {
    guard rest.count >= 8 else { throw Fault() }
    defer { rest = rest.dropFirst(8) }
    return rest.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
  }

  mutating func fingerprint() throws(Fault) -> Fingerprint { Fingerprint(try word(), try word()) }

  mutating func flag() throws(Fault) -> Bool {
    guard let byte = rest.popFirst(), byte < 2 else { throw Fault() }
    return byte == 1
  }

  mutating func optionalText() throws(Fault) -> String? { try flag() ? try text() : nil }

  mutating func list<Element>(_ read: (inout RecordReader) throws(Fault) -> Element) throws(Fault) -> [Element] {
    let count = try number()
    // Each element has a byte at least, so that no number asks for memory that the file could not fill.
    guard count >= 0, count <= rest.count else { throw Fault() }
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try read(&self)) }
    return list
  }
}
