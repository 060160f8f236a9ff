extension Summary {
  func write(to record: inout RecordWriter) {
    record.add(problems) { $1.write(to: &$0) }
    record.add(meant) {
      $1.problem.write(to: &$0)
      $0.add($1.reason)
    }
    record.add([pages, posts, groups, waiting, drafts]) { $0.add($1) }
    record.add(remarks) { $0.add($1) }
    record.add(title)
  }

  /// - Parameter unchanged: how many files the output has, all of them as they should be.
  init(from record: inout RecordReader, unchanged: Int) throws(RecordReader.Fault) {
    problems = try record.list { (reader) throws(RecordReader.Fault) in try Problem(from: &reader) }
    meant = try record.list { (reader) throws(RecordReader.Fault) in
      MeantProblem(problem: try Problem(from: &reader), reason: try reader.text())
    }
    let counts = try record.list { (reader) throws(RecordReader.Fault) in try reader.number() }
    guard counts.count == 5 else { throw RecordReader.Fault() }
    (pages, posts, groups, waiting, drafts) = (counts[0], counts[1], counts[2], counts[3], counts[4])
    remarks = try record.list { (reader) throws(RecordReader.Fault) in try reader.text() }
    title = try record.text()
    stopped = false
    written = OutputFolder.Written(unchanged: unchanged)
  }
}

extension Problem {
  fileprivate func write(to record: inout RecordWriter) {
    for text in [rule, level.rawValue, place.file, message, suggestion] { record.add(text) }
    record.add(place.line)
    record.add(place.column)
    record.add(isUnsafe)
    record.add(canBeMeant)
    record.add(act)
  }

  fileprivate init(from record: inout RecordReader) throws(RecordReader.Fault) {
    rule = try record.text()
    guard let level = Level(rawValue: try record.text()) else { throw RecordReader.Fault() }
    self.level = level
    let file = try record.text()
    message = try record.text()
    suggestion = try record.text()
    place = Place(file: file, line: try record.number(), column: try record.number())
    isUnsafe = try record.flag()
    canBeMeant = try record.flag()
    act = try record.optionalText()
  }
}
