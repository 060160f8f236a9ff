/// A moment by which something is over.
struct Deadline {
  private let moment: ContinuousClock.Instant

  init(in time: Duration) { moment = .now + time }

  private init(_ moment: ContinuousClock.Instant) { self.moment = moment }

  func earlier(_ other: Deadline) -> Deadline { Deadline(min(moment, other.moment)) }

  /// At least 0, rounded up.
  var millisecondsLeft: Int32 {
    let left = ContinuousClock.now.duration(to: moment)
    return Int32(clamping: max(0, left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1))
  }

  var isOver: Bool { ContinuousClock.now >= moment }
}
