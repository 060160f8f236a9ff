/// A file that a letter is published in, ready to be written.
struct LetterFile: Sendable {
  /// Relative to the output folder.
  var address: String
  /// What people call its format: Word.
  var kind: String
  var bytes: [UInt8]
}
