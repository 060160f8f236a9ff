/// What is still in the output as a build left it, and what it was made of.
struct OutputBefore: Sendable {
  private let keys: [String: Fingerprint]

  /// - Parameters:
  ///   - keys: one for each file.
  ///   - old: what the disk knew of each file when the build ended.
  ///   - now: what it knows now.
  init(_ state: OutputState, _ keys: [Fingerprint], _ old: [UInt64], _ now: [UInt64]) {
    var found: [String: Fingerprint] = [:]
    found.reserveCapacity(keys.count)
    for (number, path) in state.list.enumerated() where keys[number] != .none {
      let words = number * FileIdentity.wordCount..<(number + 1) * FileIdentity.wordCount
      if old[words] == now[words] { found[path] = keys[number] }
    }
    self.keys = found
  }

  /// Whether the file is there, made of the same.
  func holds(_ page: Page) -> Bool { page.key != nil && keys[page.path] == page.key }
}
