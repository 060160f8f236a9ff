import Markdown

/// A post as it is kept: all but its body, of which the outline is.
extension Post {
  func write(to record: inout RecordWriter) {
    entry.write(to: &record)
    record.add(title)
    record.add(date)
    record.add(description)
    for list in [authors, groups, tags] { record.add(list) { $0.add($1) } }
    record.add(image != nil)
    if let image { record.add(image) }
    record.add(imageDescription)
    record.add(updated)
    record.add(expires)
    record.add(series)
  }

  /// - Parameter parse: the body, from the file.
  init(from record: inout RecordReader, parsedBy parse: @escaping @Sendable () -> Document) throws(RecordReader.Fault) {
    let entry = try Entry(from: &record, parsedBy: parse)
    let title = try record.text()
    let date = try record.date()
    let description = try record.optionalText()
    let (authors, groups, tags) = (try record.locatedTexts(), try record.locatedTexts(), try record.locatedTexts())
    let image = try record.flag() ? try record.located() : nil
    self.init(
      entry: entry, title: title, date: date, description: description, authors: authors, groups: groups, tags: tags, image: image,
      imageDescription: try record.optionalText(), updated: try record.optionalDate(), expires: try record.optionalDate(),
      series: try record.optionalText())
  }
}

extension Entry {
  fileprivate func write(to record: inout RecordWriter) {
    for text in [self.kind.rawValue, self.path, self.slug] { record.add(text) }
    record.add(self.slugLine)
    record.add(self.aliases) { $0.add($1) }
    record.add(self.status)
    record.add(self.isDraft)
    record.add(self.waitsUntil)
    record.add(self.language)
    record.add(self.settingWords) {
      $0.add($1.key)
      $0.add($1.words)
    }
    record.add(self.anchors) { $0.add($1) }
    record.add(self.body.outline)
  }

  fileprivate init(from record: inout RecordReader, parsedBy parse: @escaping @Sendable () -> Document) throws(RecordReader.Fault) {
    guard let kind = Kind(rawValue: try record.text()) else { throw RecordReader.Fault() }
    let (path, slug, slugLine) = (try record.text(), try record.text(), try record.number())
    let aliases = try record.locatedTexts()
    let status = try record.status()
    let (isDraft, waitsUntil, language) = (try record.flag(), try record.optionalDate(), try record.optionalText())
    let words = try record.list { (reader) throws(RecordReader.Fault) in SettingWords(key: try reader.text(), words: try reader.located()) }
    let anchors = try record.list { (reader) throws(RecordReader.Fault) in try reader.text() }
    self.init(
      EntryParts(
        kind: kind, path: path, slug: slug, slugLine: slugLine, aliases: aliases, status: status, isDraft: isDraft, waitsUntil: waitsUntil,
        language: language, settingWords: words, body: Document(try record.outline(), parsedBy: parse), anchors: anchors))
  }
}

extension RecordWriter {
  mutating func add(_ located: Located<String>) {
    add(located.value)
    add(located.line)
    add(located.column)
  }

  mutating func add(_ date: CalendarDate) { add(date.year << 9 | date.month << 5 | date.day) }

  mutating func add(_ date: CalendarDate?) {
    add(date != nil)
    if let date { add(date) }
  }

  mutating func add(_ status: Status) {
    switch status {
    case .published: add(0)
    case .draft: add(1)
    case .waiting(let day):
      add(2)
      add(day)
    case .expired(let day):
      add(3)
      add(day)
    }
  }

  mutating func add(_ position: Position) {
    add(position.line)
    add(position.column)
  }

  mutating func add(_ outline: DocumentOutline) {
    add(outline.headings) { record, heading in
      record.add(heading.sourceLevel)
      record.add(heading.id)
      record.add(heading.text)
      record.add(heading.position)
    }
    add(outline.references) { record, reference in
      record.add(reference.kind == .picture)
      for text in [reference.destination, reference.title, reference.text] { record.add(text) }
      record.add(reference.position)
      record.add(reference.standing.number)
      record.add(reference.isAutolink)
    }
    add(outline.silences) { record, silence in
      record.add(silence.rule)
      record.add(silence.reason)
      record.add(silence.position)
      record.add(silence.lines.lowerBound)
      record.add(silence.lines.upperBound)
    }
    add(outline.wordCount)
    add(outline.hasNotes)
    add(outline.summary)
  }
}

extension RecordReader {
  mutating func located() throws(Fault) -> Located<String> {
    let value = try text()
    return Located(value, line: try number(), column: try number())
  }

  mutating func locatedTexts() throws(Fault) -> [Located<String>] {
    try list { (reader) throws(Fault) in try reader.located() }
  }

  mutating func date() throws(Fault) -> CalendarDate {
    let number = try number()
    guard let date = CalendarDate(year: number >> 9, month: number >> 5 & 15, day: number & 31) else { throw Fault() }
    return date
  }

  mutating func optionalDate() throws(Fault) -> CalendarDate? { try flag() ? try date() : nil }

  mutating func status() throws(Fault) -> Status {
    switch try number() {
    case 0: return .published
    case 1: return .draft
    case 2: return .waiting(until: try date())
    case 3: return .expired(after: try date())
    default: throw Fault()
    }
  }

  mutating func position() throws(Fault) -> Position { Position(line: try number(), column: try number()) }

  mutating func outline() throws(Fault) -> DocumentOutline {
    let headings = try list { (reader) throws(Fault) in
      let (level, id, text) = (try reader.number(), try reader.text(), try reader.text())
      return Heading(sourceLevel: level, id: id, text: text, position: try reader.position())
    }
    let references = try list { (reader) throws(Fault) in try reader.reference() }
    let silences = try list { (reader) throws(Fault) in try reader.silence() }
    return DocumentOutline(
      headings: headings, references: references, silences: silences, wordCount: try number(), hasNotes: try flag(), summary: try text())
  }

  private mutating func reference() throws(Fault) -> Reference {
    let isPicture = try flag()
    let (destination, title, text, position) = (try text(), try self.text(), try self.text(), try position())
    guard let standing = Reference.Standing(number: try number()) else { throw Fault() }
    return Reference(
      kind: isPicture ? .picture : .link, destination: destination, title: title, text: text, position: position, standing: standing,
      isAutolink: try flag())
  }

  private mutating func silence() throws(Fault) -> Silence {
    let (rule, reason, position) = (try text(), try self.text(), try position())
    let (first, last) = (try number(), try number())
    guard first <= last else { throw Fault() }
    return Silence(rule: rule, reason: reason, position: position, lines: first...last)
  }
}

extension Reference.Standing {
  fileprivate var number: Int {
    switch self {
    case .amongWords: 0
    case .alone: 1
    case .aloneTogether: 2
    }
  }

  fileprivate init?(number: Int) {
    switch number {
    case 0: self = .amongWords
    case 1: self = .alone
    case 2: self = .aloneTogether
    default: return nil
    }
  }
}
