#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Array where Element: Sendable {
  /// Maps with as many at work as there are cores, keeping the order: for work that needs much memory while it lasts.
  func asyncMap<Result: Sendable>(_ transform: @escaping @Sendable (Element) async throws -> Result) async throws -> [Result] {
    let cores = Swift.max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    return try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: count)
      var next = startIndex
      while next < Swift.min(cores, count) {
        group.addTask { [next] in (next, try await transform(self[next])) }
        next += 1
      }
      while let (index, result) = try await group.next() {
        results[index] = result
        guard next < count else { continue }
        group.addTask { [next] in (next, try await transform(self[next])) }
        next += 1
      }
      return results.compactMap { $0 }
    }
  }
}
