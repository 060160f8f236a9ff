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

  private static let name = Array("sitegen's last posts, 2\n".utf8)

  enum Fault: Error {
    /// Not a file of ours, or not whole.
    case broken
    case otherProgram
  }

  init(_ bytes: [UInt8], program: String) throws(Fault) {
    guard bytes.starts(with: Self.name) else { throw .broken }
    do throws(RecordReader.Fault) {
      var reader = RecordReader(bytes.dropFirst(Self.name.count))
      var head = RecordReader(try reader.sealed())
      guard try head.text() == program else { throw RecordReader.Fault(isOther: true) }
      day = try head.date()
      reading = try head.fingerprint()
      checking = try head.flag() ? try head.fingerprint() : nil
      let count = try head.number()
      var posts: [String: ArraySlice<UInt8>] = [:]
      posts.reserveCapacity(min(max(count, 0), bytes.count))
      while !reader.isAtEnd {
        var turn = RecordReader(try reader.sealed())
        while !turn.isAtEnd { posts[try turn.text()] = try turn.slice() }
      }
      guard posts.count == count else { throw RecordReader.Fault() }
      self.posts = posts
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
  /// Writes them in turns, so that not all of it is in memory at once.
  ///
  /// - Parameter isCheckedAsBefore: under the same circumstances as what was kept.
  static func write(
    program: String, on day: CalendarDate, _ reads: [String: BuildMemory.Read], under reading: Fingerprint,
    _ checks: [String: BuildMemory.Checked], under checking: Fingerprint?, isCheckedAsBefore: Bool = false, to path: String
  ) async throws {
    let file = try GrowingFile(at: path, by: "\(path).new")
    let paths = reads.compactMap { $1.post == nil ? nil : $0 }.sorted()
    var head = RecordWriter()
    head.add(program)
    head.add(day)
    head.add(reading)
    head.add(checking != nil)
    if let checking { head.add(checking) }
    head.add(paths.count)
    try file.add(name + head.sealed)
    for turn in paths.parts(of: 2048) {
      var record = RecordWriter()
      for part in await turn.parts(of: 128).concurrentMap(chunk: 1, { paths in bytes(of: paths, reads, checks, isCheckedAsBefore) }) {
        record.add(part)
      }
      try file.add(record.sealed)
    }
    try file.finish()
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

  /// With a fingerprint before it, so that damage shows.
  fileprivate var sealed: [UInt8] {
    var record = RecordWriter()
    record.add(Fingerprint(of: bytes))
    record.add(bytes)
    return record.bytes
  }
}

extension RecordReader {
  fileprivate mutating func sealed() throws(Fault) -> ArraySlice<UInt8> {
    let seal = try fingerprint()
    let bytes = try slice()
    guard Fingerprint(of: bytes) == seal else { throw Fault() }
    return bytes
  }

  fileprivate mutating func problems() throws(Fault) -> [Problem] { try list { (reader) throws(Fault) in try Problem(from: &reader) } }

  fileprivate mutating func identity() throws(Fault) -> FileIdentity {
    FileIdentity((try word(), try word(), try word(), try word(), try word(), try word()))
  }
}
