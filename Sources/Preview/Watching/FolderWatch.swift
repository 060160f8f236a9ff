import SiteGenerator

/// Tells of changes to a site's content and themes, as they happen where the system says so (inotify, on Linux); elsewhere it looks now and then.
struct FolderWatch: Sendable {
  let options: Build.Options

  /// Ends when whoever listens does.
  var changes: AsyncStream<SourceChange> {
    #if canImport(Glibc)
      if let notified = NotifiedWatch(options) { return notified.changes }
    #endif
    return polled(every: .milliseconds(500))
  }

  func polled(every time: Duration) -> AsyncStream<SourceChange> {
    let first = SourceState(of: options)
    return AsyncStream { stream in
      let task = Task {
        var known = first
        while !Task.isCancelled {
          try? await Task.sleep(for: time)
          let now = SourceState(of: options)
          if let change = now.change(since: known) { stream.yield(change) }
          known = now
        }
        stream.finish()
      }
      stream.onTermination = { _ in task.cancel() }
    }
  }
}
