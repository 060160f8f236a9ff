import Markdown

/// What was read of each post, and what was found in its words, as the next program gets it: `.sitegen/last-posts`. Bodies are not in it; one whose
/// page is made anew is read again.
struct KeptPosts: Sendable {
  /// Under which all of it was read.
  let reading: Fingerprint
  /// Under which words were checked; nil where they were not.
  let checking: Fingerprint?
  /// The day on which it was read, which says what waits and what is over.
  private let day: CalendarDate
  /// What is kept of each post, by path.
  private let posts: [String: ArraySlice<UInt8>]

  private static let name = Array("sitegen's last posts, 1\n".utf8)

  enum Fault: Error {
    /// Not a file of ours, or not whole.
    case broken
    case otherProgram
  }

  init(_ bytes: [UInt8], program: String) throws(Fault) {
    guard bytes.starts(with: Self.name), bytes.count >= Self.name.count + 16 else { throw .broken }
    let parts = bytes[..<(bytes.count - 16)]
    do throws(RecordReader.Fault) {
      var end = RecordReader(bytes[(bytes.count - 16)...])
      guard try end.fingerprint() == Fingerprint(of: parts) else { throw RecordReader.Fault() }
      var reader = RecordReader(parts.dropFirst(Self.name.count))
      guard try reader.text() == program else { throw RecordReader.Fault(isOther: true) }
      day = try reader.date()
      reading = try reader.fingerprint()
      checking = try reader.flag() ? try reader.fingerprint() : nil
      let list = try reader.list { (reader) throws(RecordReader.Fault) in (try reader.text(), try reader.slice()) }
      posts = Dictionary(list) { first, _ in first }
    } catch {
      throw error.isOther ? .otherProgram : .broken
    }
  }
}

extension KeptPosts {
  /// What is kept of one post.
  struct Part: Sendable {
    let bytes: ArraySlice<UInt8>
    /// Of where its links led when its words were checked; nil where they were not.
    let links: Fingerprint?
  }

  /// - Parameters:
  ///   - file: as it lies there now.
  ///   - parse: the post's body, from the file.
  /// - Returns: what was read, where the file still has the same bytes.
  func find(
    _ file: FolderListing.File, in folder: String, at moment: Int, _ context: ReadingContext,
    parsedBy parse: @escaping @Sendable () -> Document
  ) -> (read: BuildMemory.Read, checked: BuildMemory.Checked?)? {
    guard let bytes = posts[file.path] else { return nil }
    var reader = RecordReader(bytes)
    do throws(RecordReader.Fault) {
      let before = BuildMemory.Read(identity: try reader.identity(), moment: try reader.number(), outcome: (nil, []))
      let stamp = try reader.fingerprint()
      if !before.holds(for: file) {
        guard let now = readBytes(of: "\(folder)/\(file.path)"), Fingerprint(of: now) == stamp else { return nil }
      }
      var post = try Post(from: &reader, parsedBy: parse)
      post.entry.stamp = stamp
      let problems = try reader.problems()
      if day != context.today {
        // What was said may name the day.
        guard problems.isEmpty else { return nil }
        post.entry.waitsUntil = context.waits(until: post.date)
        post.entry.status = context.status(isDraft: post.entry.status == .draft, date: post.date, expires: post.expires)
      }
      let checked: BuildMemory.Checked? =
        try reader.flag() ? BuildMemory.Checked(stamp: stamp, links: try reader.fingerprint(), problems: try reader.problems()) : nil
      var read = BuildMemory.Read(identity: file.identity, moment: moment, outcome: (.post(post), problems))
      if before.holds(for: file), day == context.today { read.kept = Part(bytes: bytes, links: checked?.links) }
      return (read, checked)
    } catch {
      return nil
    }
  }
}

extension KeptPosts {
  /// - Parameter isCheckedAsBefore: under the same circumstances as what was kept.
  static func bytes(
    program: String, on day: CalendarDate, _ reads: [String: BuildMemory.Read], under reading: Fingerprint,
    _ checks: [String: BuildMemory.Checked], under checking: Fingerprint?, isCheckedAsBefore: Bool = false
  ) async -> [UInt8] {
    let paths = reads.compactMap { $1.post == nil ? nil : $0 }.sorted()
    var record = RecordWriter(name)
    record.add(program)
    record.add(day)
    record.add(reading)
    record.add(checking != nil)
    if let checking { record.add(checking) }
    record.add(paths.count)
    // In turns, so that not all is there twice.
    for turn in paths.parts(of: 2048) {
      let parts = await turn.parts(of: 128).concurrentMap(chunk: 1) { paths in bytes(of: paths, reads, checks, isCheckedAsBefore) }
      for part in parts { record.add(part) }
      // Once, since growing by doubling takes far more than it needs.
      if turn.startIndex == 0 { record.makeRoom(after: turn.count, of: paths.count) }
    }
    record.add(Fingerprint(of: record.bytes))
    return record.bytes
  }

  private static func bytes(
    of paths: ArraySlice<String>, _ reads: [String: BuildMemory.Read], _ checks: [String: BuildMemory.Checked], _ isCheckedAsBefore: Bool
  ) -> RecordWriter {
    var record = RecordWriter()
    for path in paths {
      guard let read = reads[path], let (post, stamp) = read.post else { continue }
      record.add(path)
      let checked = checks[path]?.stamp == stamp ? checks[path] : nil
      if isCheckedAsBefore, let kept = read.kept, kept.links == checked?.links {
        record.add(kept.bytes)
      } else {
        record.add(bytes(of: post, read, stamp, checked))
      }
    }
    return record
  }

  private static func bytes(of post: Post, _ read: BuildMemory.Read, _ stamp: Fingerprint, _ checked: BuildMemory.Checked?) -> [UInt8] {
    var record = RecordWriter()
    for word in read.identity.words { record.add(word) }
    record.add(read.moment)
    record.add(stamp)
    post.write(to: &record)
    record.add(read.outcome.problems)
    record.add(checked != nil)
    if let checked {
      record.add(checked.links)
      record.add(checked.problems)
    }
    return record.bytes
  }
}

extension BuildMemory.Read {
  /// What can be kept for another program.
  fileprivate var post: (post: Post, stamp: Fingerprint)? {
    guard case .post(let post)? = outcome.thing, let stamp = post.entry.stamp else { return nil }
    return (post, stamp)
  }
}

extension RandomAccessCollection where Index == Int {
  fileprivate func parts(of size: Int) -> [SubSequence] {
    stride(from: startIndex, to: endIndex, by: size).map { self[$0..<Swift.min($0 + size, endIndex)] }
  }
}

extension RecordWriter {
  fileprivate mutating func add(_ problems: [Problem]) { add(problems) { $1.write(to: &$0) } }
}

extension RecordReader {
  fileprivate mutating func problems() throws(Fault) -> [Problem] { try list { (reader) throws(Fault) in try Problem(from: &reader) } }

  fileprivate mutating func identity() throws(Fault) -> FileIdentity {
    FileIdentity((try word(), try word(), try word(), try word(), try word(), try word()))
  }
}
