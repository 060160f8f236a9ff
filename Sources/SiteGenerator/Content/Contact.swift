/// One published way to reach a group or the network.
public struct Contact: Sendable, Hashable {
  /// `email`, `phone`, `website`, or the name of a service such as `facebook`.
  public var kind: String
  /// As written: an e-mail address, a telephone number or a web address.
  public var text: String
  public var line: Int
  public var column: Int
}
