/// What a build left in the output, and what it was made of.
struct OutputBefore: Sendable {
  let state: OutputState
  /// One for each file.
  let keys: [Fingerprint]
  /// What the disk knew of each file when the build ended.
  let identities: [UInt64]

  /// The files that are still as they were left, with what each was made of. To be asked while nobody else can write to the output.
  func unchanged(in folder: String) async -> [String: Fingerprint] {
    let now = await state.identities(in: folder)
    var found: [String: Fingerprint] = [:]
    found.reserveCapacity(keys.count)
    for (number, path) in state.list.enumerated() where keys[number] != .none {
      let words = number * FileIdentity.wordCount..<(number + 1) * FileIdentity.wordCount
      if identities[words] == now[words] { found[path] = keys[number] }
    }
    return found
  }
}
