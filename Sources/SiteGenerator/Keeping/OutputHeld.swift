/// The output of a build before, as it is found.
struct OutputHeld: Sendable {
  let before: OutputBefore
  /// What the disk knows of each file.
  let now: [UInt64]

  /// Whether the file of that number is still as it was left.
  func isUnchanged(_ number: Int) -> Bool {
    let words = OutputState.words(of: number)
    return before.identities[words] == now[words]
  }

  /// Whether that file is still as it was left, and was made of the same.
  func holds(_ number: Int, madeOf key: Fingerprint?) -> Bool { key != nil && before.keys[number] == key && isUnchanged(number) }

  /// The files that are still as they were left, with what each was made of.
  var unchanged: [String: Fingerprint] {
    var found: [String: Fingerprint] = [:]
    found.reserveCapacity(before.keys.count)
    for (number, path) in before.state.list.enumerated() where before.keys[number] != .none && isUnchanged(number) {
      found[path] = before.keys[number]
    }
    return found
  }
}
