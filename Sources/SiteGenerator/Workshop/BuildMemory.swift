import Markdown
import Synchronization

/// What builds in one program remember of those before: a file is read again, and its words are checked again, only where that can come out
/// differently. It is for a preview, which builds over and over; one build alone has no use for it.
final class BuildMemory: Sendable {
  private let state = Mutex(State())

  private struct State {
    var reading = Shelf<Read>()
    var checking = Shelf<Checked>()
    /// PDFs by what they were made from, and what is to be printed when there is time.
    var printed: [Fingerprint: [UInt8]] = [:]
    var unprinted: [WantedPrintout] = []
  }

  /// What was made under one set of circumstances; under others none of it holds.
  private struct Shelf<Thing: Sendable>: Sendable {
    var circumstances: Fingerprint?
    var things: [String: Thing] = [:]
  }

  /// A file's content as it was read.
  struct Read: Sendable {
    var identity: FileIdentity
    /// Before it was read, in nanoseconds since 1970.
    var moment: Int
    var outcome: SourceFolder.Outcome

    /// One that had just been written could have been written again since and look the same.
    func holds(for file: FolderListing.File) -> Bool { identity == file.identity && !identity.isFresh(at: moment) }
  }

  /// An entry's problems, with all that they depend on besides the circumstances.
  struct Checked: Sendable {
    var body: Document
    var targets: [Target]
    /// Of the pages that its links lead to.
    var titles: [String?]
    var problems: [Problem]

    func holds(for other: Checked) -> Bool { body.isSame(as: other.body) && targets == other.targets && titles == other.titles }
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
