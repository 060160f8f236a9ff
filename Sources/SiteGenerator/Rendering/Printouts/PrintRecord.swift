/// What each PDF in the output was made from, as `.sitegen/printed` there. Each PDF has a line: fingerprints of source and file, and the address.
struct PrintRecord: Sendable, Equatable {
  static let address = ".sitegen/printed"

  private struct Entry: Equatable {
    var source: Substring
    var file: Substring
  }

  private var entries: [String: Entry] = [:]

  init() {}

  /// Empty where there is none. A line that was tampered with fits no file.
  init(at path: String) {
    for line in String(decoding: readBytes(of: path) ?? [], as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 2)
      if words.count == 3 { entries[String(words[2])] = Entry(source: words[0], file: words[1]) }
    }
  }
}

extension PrintRecord {
  mutating func add(_ address: String, _ file: [UInt8], from source: Fingerprint) {
    entries[address] = Entry(source: source.text[...], file: Fingerprint(of: file).text[...])
  }

  /// What an older record says of a file that it holds.
  mutating func keep(_ address: String, of old: PrintRecord) { entries[address] = old.entries[address] }

  /// Whether this file is the one that was made from this source. A build that was killed may have left one that is newer than its line.
  func holds(_ address: String, _ file: [UInt8], from source: Fingerprint) -> Bool {
    guard let entry = entries[address], entry.source == source.text else { return false }
    return entry.file == Fingerprint(of: file).text
  }

  var bytes: [UInt8] {
    Array(entries.sorted { $0.key < $1.key }.map { "\($1.source) \($1.file) \($0)\n" }.joined().utf8)
  }
}
