/// One attribute of an element: the name in small letters, the value with its character references read.
public struct Attribute: Sendable, Hashable {
  public let name: String
  public let value: String
}
