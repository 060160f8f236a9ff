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
