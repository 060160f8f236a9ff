extension Problem {
  func write(to record: inout RecordWriter) {
    for text in [rule, level.rawValue, place.file, message, suggestion] { record.add(text) }
    record.add(place.line)
    record.add(place.column)
    record.add(isUnsafe)
    record.add(canBeMeant)
    record.add(act)
  }

  init(from record: inout RecordReader) throws(RecordReader.Fault) {
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
