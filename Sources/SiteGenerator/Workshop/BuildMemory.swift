import Synchronization

/// What builds remember of those before: a file is read again, and its words are checked again, only where that can come out differently. A preview
/// has it for as long as it runs; of posts, of which there may be very many, builds hand it on to the next program (`KeptPosts`).
final class BuildMemory: Sendable {
  private let state: Mutex<State>

  private struct State {
    var reading = Shelf<Read>()
    var checking = Shelf<Checked>()
    var kept: KeptPosts?
    /// Under which words were checked in what was kept.
    var keptChecking: Fingerprint?
    /// PDFs by what they were made from, and what is to be printed when there is time.
    var printed: [Fingerprint: [UInt8]] = [:]
    var unprinted: [WantedPrintout] = []
  }

  /// What was made under one set of circumstances; under others none of it holds.
  private struct Shelf<Thing: Sendable>: Sendable {
    var circumstances: Fingerprint?
    var things: [String: Thing] = [:]
  }

  init(_ kept: KeptPosts? = nil) { state = Mutex(State(kept: kept)) }
}

extension BuildMemory {
  /// A file's content as it was read.
  struct Read: Sendable {
    var identity: FileIdentity
    /// Before it was read, in nanoseconds since 1970.
    var moment: Int
    var outcome: SourceFolder.Outcome
    /// As a program before this one kept it, where it is still the same.
    var kept: KeptPosts.Part?

    /// One that had just been written could have been written again since and look the same.
    func holds(for file: FolderListing.File) -> Bool { identity == file.identity && !identity.isFresh(at: moment) }
  }

  /// An entry's problems, with all that they depend on besides the circumstances.
  struct Checked: Sendable {
    /// Of its file.
    var stamp: Fingerprint?
    /// Of where its links lead, and of the titles of those pages.
    var links: Fingerprint
    var problems: [Problem]

    func holds(for other: Checked) -> Bool { stamp != nil && stamp == other.stamp && links == other.links }
  }
}

extension BuildMemory {
  /// What was read before of the files of the content folder, by path.
  func reads(under circumstances: Fingerprint) -> [String: Read] {
    state.withLock { $0.reading.circumstances == circumstances ? $0.reading.things : [:] }
  }

  func keep(_ reads: [String: Read], under circumstances: Fingerprint) {
    state.withLock { $0.reading = Shelf(circumstances: circumstances, things: reads) }
  }

  /// What was found before in entries, by path.
  func checks(under circumstances: Fingerprint) -> [String: Checked] {
    state.withLock { $0.checking.circumstances == circumstances ? $0.checking.things : [:] }
  }

  func keep(_ checks: [String: Checked], under circumstances: Fingerprint) {
    state.withLock { $0.checking = Shelf(circumstances: circumstances, things: checks) }
  }

  /// What a program before this one has read of posts. It is asked for once: from then on what was read here is newer.
  func takeKept(under circumstances: Fingerprint) -> KeptPosts? {
    state.withLock { state in
      defer { state.kept = nil }
      state.keptChecking = state.kept?.checking
      return state.kept?.reading == circumstances ? state.kept : nil
    }
  }

  /// For a program after this one.
  ///
  /// - Parameter day: on which it was read.
  /// - Throws: `WritingFault`.
  func write(program: String, on day: CalendarDate, to path: String) async throws {
    let (reading, checking, before) = state.withLock { ($0.reading, $0.checking, $0.keptChecking) }
    guard let read = reading.circumstances else { return }
    try await KeptPosts.write(
      program: program, on: day, reading.things, under: read, checking.things, under: checking.circumstances,
      isCheckedAsBefore: before == checking.circumstances, to: path)
  }
}

extension BuildMemory {
  func printed(from source: Fingerprint) -> [UInt8]? { state.withLock { $0.printed[source] } }

  func keep(_ file: [UInt8], from source: Fingerprint) { state.withLock { $0.printed[source] = file } }

  /// What the last build left to be printed.
  var unprinted: [WantedPrintout] {
    get { state.withLock { $0.unprinted } }
    set { state.withLock { $0.unprinted = newValue } }
  }
}
