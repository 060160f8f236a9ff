import SiteGenerator

/// Has the newest edition of the site, and tells those who wait when there is a newer one.
actor Desk {
  private(set) var edition: Edition
  private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  private var count = 0

  init(_ first: Edition) { edition = first }

  func publish(_ newer: Edition) {
    guard newer.number > edition.number else { return }
    edition = newer
    for reader in waiting.values { reader.resume() }
    waiting = [:]
  }

  /// The newest edition, as soon as there is one that is newer than the one that was seen, and at the latest after that time.
  func edition(after seen: Int, within time: Duration) async -> Edition {
    guard edition.number <= seen else { return edition }
    count += 1
    let number = count
    let alarm = Task {
      // Whoever cancels this wants to be woken at once.
      try? await Task.sleep(for: time)
      self.wake(number)
    }
    // The preview ends at once, whoever still waits.
    await withTaskCancellationHandler {
      await withCheckedContinuation { reader in
        if Task.isCancelled { reader.resume() } else { waiting[number] = reader }
      }
    } onCancel: {
      alarm.cancel()
    }
    alarm.cancel()
    return edition
  }

  private func wake(_ number: Int) { waiting.removeValue(forKey: number)?.resume() }
}
