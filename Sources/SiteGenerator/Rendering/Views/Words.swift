import Templates

/// An item of a list of plain words.
struct Words: Sendable {
  var name: String

  static let type = RecordType<Words>("words", [.text("name", "The words.") { $0.name }])
}
