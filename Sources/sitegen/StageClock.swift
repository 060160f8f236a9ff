import SiteGenerator
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What each stage of a build takes, for `--timings`.
final class StageClock: Sendable {
  private struct Mark {
    var stage: String
    /// Seconds on the clock, and those that this program had of all cores together; a browser that prints is not counted.
    var wall: Double
    var cpu: Double

    static func now(_ stage: String) -> Mark {
      Mark(stage: stage, wall: seconds(of: CLOCK_MONOTONIC), cpu: seconds(of: CLOCK_PROCESS_CPUTIME_ID))
    }
  }

  private let marks = Mutex<[Mark]>([])

  /// The same progress, with the beginning of each stage noted.
  func watching(_ progress: @escaping @Sendable (String) -> Void) -> Progress {
    Progress { stage in
      self.marks.withLock { $0.append(.now(stage)) }
      progress(stage)
    }
  }
}

extension StageClock {
  /// One line a stage, and one for all: seconds, and CPU seconds with what part of all they are.
  var table: String {
    let marks = marks.withLock { $0 }
    guard let first = marks.first, let last = marks.last else { return "" }
    let whole = last.cpu - first.cpu
    let stages = zip(marks, marks.dropFirst()).map { Self.line($0.stage, from: $0, to: $1, of: whole) }
    return (stages + [Self.line("The build", from: first, to: last, of: whole)]).joined(separator: "\n")
  }

  private static func line(_ name: String, from start: Mark, to end: Mark, of whole: Double) -> String {
    let cpu = end.cpu - start.cpu
    let part = whole > 0 ? Int((100 * cpu / whole).rounded()) : 0
    return [
      pad("\(name):", to: -18), pad(hundredths(end.wall - start.wall), to: 7), "s", pad(hundredths(cpu), to: 9), "CPU s",
      pad("\(part)", to: 5), "%",
    ]
    .joined(separator: " ")
  }

  /// Filled up with spaces: behind it where `width` is below 0.
  private static func pad(_ text: String, to width: Int) -> String {
    let spaces = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? text + spaces : spaces + text
  }

  private static func hundredths(_ seconds: Double) -> String {
    let whole = Int((seconds * 100).rounded())
    let rest = whole % 100
    return "\(whole / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

private func seconds(of clock: clockid_t) -> Double {
  var now = timespec()
  clock_gettime(clock, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}
