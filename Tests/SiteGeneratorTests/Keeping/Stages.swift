import Synchronization

@testable import SiteGenerator

/// Notes the stages of a build, to see what it did.
final class Stages: Sendable {
  private let noted = Mutex<[String]>([])

  var all: [String] { noted.withLock { $0 } }
  var progress: Progress { Progress { stage in self.noted.withLock { $0.append(stage) } } }
  /// Whether the build found that nothing had changed.
  var isOnlyComparing: Bool { all == ["Comparing"] }
}
