/// What a build found out that the next one need not find out again.
struct BuildKnowledge: Sendable, Equatable {
  /// Pages that the audit of layouts found nothing on, by their bytes.
  var cleanPages: Set<Fingerprint> = []
  /// What all drawings were made of (`BuildInputs.ground`); nil where nobody knows.
  var ground: Fingerprint?
  /// What we drew ourselves, by address.
  var drawings: [String: Drawing] = [:]

  struct Drawing: Sendable, Equatable {
    /// In the cache of pictures.
    var key: Fingerprint
    /// Bytes of the drawing as SVG.
    var count: Int
  }
}

extension BuildKnowledge {
  /// The drawings of a site that is made of the same.
  func drawings(on ground: Fingerprint?) -> [String: Drawing] { ground != nil && ground == self.ground ? drawings : [:] }
}

extension BuildKnowledge {
  func write(to record: inout RecordWriter) {
    record.add(cleanPages.sorted { ($0.first, $0.second) < ($1.first, $1.second) }) { $0.add($1) }
    record.add(ground != nil)
    if let ground { record.add(ground) }
    record.add(drawings.sorted { $0.key < $1.key }) { record, drawing in
      record.add(drawing.key)
      record.add(drawing.value.key)
      record.add(drawing.value.count)
    }
  }

  init(from record: inout RecordReader) throws(RecordReader.Fault) {
    cleanPages = Set(try record.list { (reader) throws(RecordReader.Fault) in try reader.fingerprint() })
    ground = try record.flag() ? try record.fingerprint() : nil
    let list = try record.list { (reader) throws(RecordReader.Fault) in
      (try reader.text(), Drawing(key: try reader.fingerprint(), count: try reader.number()))
    }
    drawings = Dictionary(list) { first, _ in first }
  }
}
