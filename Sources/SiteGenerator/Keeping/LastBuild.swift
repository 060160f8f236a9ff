#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is kept of the last build of a site, so that one with nothing to do is done at once: a stamp of all that it was made of, a stamp of the
/// output as it left it, and what it said. It lies in the site's `.sitegen/`, which is not published: what builds say can quote drafts.
struct LastBuild: Sendable {
  enum Finding: Sendable {
    /// Nothing is kept.
    case none
    /// Nothing has changed since, and this is what that build said.
    case same(Summary)
    /// What that build left, and what it found out.
    case changed(OutputBefore, BuildKnowledge)
    /// What is there is not what this program kept, and is gone now; in words.
    case unusable(String)
  }

  private let inputs: BuildInputs
  /// Nil where nothing can be kept.
  private let file: String?

  init(_ inputs: BuildInputs) {
    self.inputs = inputs
    let folder = KeptFolder(site: inputs.options.site)
    file = folder.isUsable ? folder.path("last-build") : nil
  }
}

extension LastBuild {
  func find() async -> Finding {
    guard let file, let bytes = readBytes(of: file) else { return .none }
    guard let record = Record(bytes) else { return throwAway(file, "is broken, or another program's") }
    guard record.program == inputs.options.program else { return throwAway(file, "was kept by another version of sitegen") }
    let before = OutputBefore(state: OutputState(whole: record.paths), keys: record.keys, identities: record.identities)
    guard await inputs.stamp(at: record.moment) == record.inputs, await isUnchanged(before) else {
      return .changed(before, record.knowledge)
    }
    var reader = RecordReader(record.summary[...])
    guard let summary = try? Summary(from: &reader, unchanged: before.state.count - 1) else { return throwAway(file, "is broken") }
    return .same(summary)
  }

  /// A build that is just writing may change everything, so this waits for its end.
  private func isUnchanged(_ before: OutputBefore) async -> Bool {
    guard let lock = try? OutputLock(on: inputs.options.output) else { return false }
    defer { lock.release() }
    return await before.state.identities(in: inputs.options.output) == before.identities
  }

  /// - Parameters:
  ///   - identities: what the disk knew of each file when all was written.
  ///   - moment: when the build began, in nanoseconds since 1970, before anything was listed.
  ///   - stamp: of what it was made of, at that moment.
  func keep(
    _ summary: Summary, of pages: [Page], _ identities: [UInt64], _ knowledge: BuildKnowledge, stamp: Fingerprint, at moment: Int
  ) {
    guard let file else { return }
    let state = OutputFolder.state(of: pages)
    var words = RecordWriter()
    summary.write(to: &words)
    let record = Record(
      program: inputs.options.program, moment: moment, inputs: stamp, paths: state.paths,
      identities: identities, keys: pages.map { $0.key ?? .none } + [.none], knowledge: knowledge, summary: words.bytes)
    // The site is there, whole: that the next build takes longer is nothing to stop for.
    try? FileWriter.makeFolders(file[..<(file.lastIndex(of: "/") ?? file.startIndex)])
    try? FileWriter.put(record.bytes, at: file, by: "\(file).new")
  }

  private func throwAway(_ file: String, _ reason: String) -> Finding {
    unlink(file)
    return .unusable("What we knew of the last build \(reason). We threw it away and made everything anew.")
  }
}

extension LastBuild.Finding {
  /// What can be left as it is.
  var output: OutputBefore? {
    if case .changed(let before, _) = self { before } else { nil }
  }

  var knowledge: BuildKnowledge {
    if case .changed(_, let knowledge) = self { knowledge } else { BuildKnowledge() }
  }
}

extension LastBuild {
  /// The file: a name, the parts, and a fingerprint of them all.
  fileprivate struct Record {
    static let name = Array("sitegen's last build, 3\n".utf8)

    var program: String
    var moment: Int
    var inputs: Fingerprint
    var paths: [UInt8]
    /// What the disk knew of each file.
    var identities: [UInt64]
    /// What each was made of.
    var keys: [Fingerprint]
    var knowledge: BuildKnowledge
    var summary: [UInt8]
  }
}

extension LastBuild.Record {
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.name), bytes.count > Self.name.count + 16 else { return nil }
    let parts = bytes[..<(bytes.count - 16)]
    var end = RecordReader(bytes[(bytes.count - 16)...])
    guard let seal = try? end.fingerprint(), Fingerprint(of: parts) == seal else { return nil }
    var reader = RecordReader(parts.dropFirst(Self.name.count))
    do throws(RecordReader.Fault) {
      program = try reader.text()
      moment = try reader.number()
      inputs = try reader.fingerprint()
      paths = try reader.bytes()
      identities = try reader.list { (reader) throws(RecordReader.Fault) in try reader.word() }
      keys = try reader.list { (reader) throws(RecordReader.Fault) in try reader.fingerprint() }
      knowledge = try BuildKnowledge(from: &reader)
      summary = try reader.bytes()
    } catch {
      return nil
    }
    // Paths are handed to the system as they are.
    let count = paths.count { $0 == 0 }
    guard reader.isAtEnd, paths.isEmpty || paths.last == 0, keys.count == count, identities.count == count * FileIdentity.wordCount
    else { return nil }
  }

  var bytes: [UInt8] {
    var parts = RecordWriter(Self.name)
    parts.add(program)
    parts.add(moment)
    parts.add(inputs)
    parts.add(paths)
    parts.add(identities) { $0.add($1) }
    parts.add(keys) { $0.add($1) }
    knowledge.write(to: &parts)
    parts.add(summary)
    parts.add(Fingerprint(of: parts.bytes))
    return parts.bytes
  }
}
