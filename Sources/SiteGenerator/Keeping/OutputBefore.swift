/// What a build left in the output, and what it was made of.
struct OutputBefore: Sendable {
  let state: OutputState
  /// One for each file.
  let keys: [Fingerprint]
  /// What the disk knew of each file when the build ended.
  let identities: [UInt64]

  /// To be asked while nobody else can write to the output.
  func held(in folder: String) async -> OutputHeld { OutputHeld(before: self, now: await state.identities(in: folder)) }
}
