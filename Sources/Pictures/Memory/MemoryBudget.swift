/// Lets work that needs much memory wait until there is room for it: pictures are made on every core, and a few large ones at a time would
/// need more than small computers have. Whoever comes first is served first, so that a large picture is not kept waiting by small ones.
public actor MemoryBudget {
  private let most: Int
  private var used = 0
  private var waiting: [(bytes: Int, turn: CheckedContinuation<Void, Never>)] = []

  /// `bytes`: what all work together may need at a time.
  public init(bytes: Int) { most = max(bytes, 1) }
}

extension MemoryBudget {
  /// Runs the work once there is room for what it needs, outside of this actor. What needs more than all there is runs alone.
  public nonisolated func with<Result: Sendable, Fault: Error>(
    _ bytes: Int, _ work: @Sendable () async throws(Fault) -> Result
  ) async throws(Fault) -> Result {
    let room = await take(bytes)
    do {
      let result = try await work()
      await give(room)
      return result
    } catch {
      await give(room)
      throw error
    }
  }

  /// How much was taken.
  private func take(_ bytes: Int) async -> Int {
    let room = min(max(bytes, 0), most)
    if waiting.isEmpty, used + room <= most {
      used += room
    } else {
      await withCheckedContinuation { waiting.append((room, $0)) }
    }
    return room
  }

  private func give(_ room: Int) {
    used -= room
    while let next = waiting.first, used + next.bytes <= most {
      used += next.bytes
      waiting.removeFirst()
      next.turn.resume()
    }
  }
}
