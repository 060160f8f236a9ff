import SiteGenerator

/// A site that somebody works on, in a browser beside the editor: each save shows at once.
public struct Preview: Sendable {
  /// What there is to tell whoever started it.
  public enum News: Sendable {
    /// At this port of 127.0.0.1.
    case started(UInt16)
    /// The site is shown as it is now; it took so long to make.
    case made(Summary, Duration)
    /// Something kept the site from being made that is no fault of the content.
    case fault(any Error)
  }

  let workshop: Workshop
  let port: UInt16
  let tell: @Sendable (News) -> Void

  public init(_ options: Build.Options, port: UInt16, tell: @escaping @Sendable (News) -> Void) {
    workshop = Workshop(options)
    self.port = port
    self.tell = tell
  }

  /// Until the task is cancelled.
  ///
  /// - Throws: what keeps it from starting.
  public func run() async throws {
    let bursts = Bursts(changes: FolderWatch(options: workshop.options).changes)
    guard let first = try await timed({ try await workshop.build() }) else { return }
    let desk = Desk(first)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await PreviewServer(responder: Responder(desk: desk)).run(at: port) { tell(.started($0)) } }
      group.addTask { await keepUp(with: bursts, desk) }
      try await group.next()
      group.cancelAll()
    }
  }
}

extension Preview {
  private func keepUp(with bursts: Bursts, _ desk: Desk) async {
    let builder = Builder(preview: self, desk: desk)
    await builder.print()
    for await change in bursts {
      if let edition = await workshop.note(change) { await desk.publish(edition) }
      await builder.build()
    }
    await builder.stop()
  }

  fileprivate func timed(_ build: () async throws -> Edition?) async throws -> Edition? {
    let begun = ContinuousClock.now
    let edition = try await build()
    if let edition { tell(.made(edition.summary, .now - begun)) }
    return edition
  }
}

/// Builds the whole site after each change, one build after the other. A newer change stops the build that is under way.
private actor Builder {
  private let preview: Preview
  private let desk: Desk
  private var isWanted = false
  private var work: Task<Void, Never>?
  private var building: Task<Edition?, any Error>?
  private var printing: Task<Void, Never>?
  private var lastDone = ContinuousClock.now

  init(preview: Preview, desk: Desk) {
    self.preview = preview
    self.desk = desk
  }

  func build() {
    isWanted = true
    // Where changes never stop, a build gets to its end once in a while.
    if lastDone.duration(to: .now) < .seconds(3) { building?.cancel() }
    if work == nil { work = Task { await buildWhileWanted() } }
  }

  private func buildWhileWanted() async {
    while isWanted, !Task.isCancelled {
      isWanted = false
      let task = Task { [preview] in try await preview.timed { try await preview.workshop.build() } }
      building = task
      do {
        let edition = try await task.value
        if let edition, await !isPassing(edition) { await desk.publish(edition) }
        lastDone = .now
        print()
      } catch is CancellationError {
        continue
      } catch {
        preview.tell(.fault(error))
        lastDone = .now
      }
    }
    (building, work) = (nil, nil)
  }

  /// A file that is just being written can be read when half of it is there. What stops the site then is over before anybody could read of it.
  private func isPassing(_ edition: Edition) async -> Bool {
    guard edition.summary.stopped else { return false }
    try? await Task.sleep(for: .milliseconds(100))
    return isWanted
  }

  /// Letters' PDFs come a little later than their pages.
  func print() {
    guard printing == nil else { return }
    printing = Task {
      let isNew = await preview.workshop.print()
      printing = nil
      if isNew { build() }
    }
  }

  func stop() async {
    work?.cancel()
    building?.cancel()
    await work?.value
  }
}
