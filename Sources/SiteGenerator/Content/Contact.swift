/// One published way to reach a group or the network.
struct Contact: Sendable, Hashable {
  /// `email`, `phone`, `website`, or the name of a service such as `facebook`.
  var kind: String
  /// As written: an e-mail address, a telephone number or a web address.
  var text: String
  var line: Int
  var column: Int
}
