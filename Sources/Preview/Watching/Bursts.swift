import SiteGenerator

/// Makes one change of those that come close together: an editor that saves writes several times, and a person who saves everything even more.
struct Bursts: AsyncSequence, Sendable {
  typealias Element = SourceChange

  let changes: AsyncStream<SourceChange>
  /// After so long without another change, a burst is over.
  var quiet = Duration.milliseconds(10)
  /// One that does not end is told of all the same.
  var longest = Duration.milliseconds(150)

  func makeAsyncIterator() -> AsyncStream<SourceChange>.Iterator {
    let (stream, bursts) = AsyncStream.makeStream(of: SourceChange.self, bufferingPolicy: .unbounded)
    let task = Task { [self] in
      let gathering = Gathering(bursts)
      for await change in changes { await gathering.add(change, quiet: quiet, longest: longest) }
      await gathering.flush()
      bursts.finish()
    }
    bursts.onTermination = { _ in task.cancel() }
    return stream.makeAsyncIterator()
  }
}

private actor Gathering {
  private let bursts: AsyncStream<SourceChange>.Continuation
  private var gathered: SourceChange?
  private var begun = ContinuousClock.now
  private var alarm: Task<Void, Never>?

  init(_ bursts: AsyncStream<SourceChange>.Continuation) { self.bursts = bursts }

  func add(_ change: SourceChange, quiet: Duration, longest: Duration) {
    if gathered == nil {
      gathered = change
      begun = .now
    } else {
      gathered?.add(change)
    }
    alarm?.cancel()
    let time = Swift.min(quiet, begun.advanced(by: longest) - .now)
    alarm = Task {
      try? await Task.sleep(for: Swift.max(time, .zero))
      if !Task.isCancelled { self.flush() }
    }
  }

  func flush() {
    if let change = gathered { bursts.yield(change) }
    gathered = nil
  }
}
