extension Array where Element: Sendable {
  /// Maps on every core, in chunks, keeping the order. The closure gets values only, so it needs no locks.
  func concurrentMap<Result: Sendable>(
    chunk: Int = 64, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    if count <= chunk { return map(transform) }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      for start in stride(from: 0, to: count, by: chunk) {
        let part = self[start..<Swift.min(start + chunk, count)]
        group.addTask { (start / chunk, part.map(transform)) }
      }
      var parts: [[Result]] = .init(repeating: [], count: (count + chunk - 1) / chunk)
      for await (index, part) in group { parts[index] = part }
      return parts.flatMap { $0 }
    }
  }
}
