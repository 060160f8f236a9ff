/// Tells somebody who waits what is being done.
public struct Progress: Sendable {
  let say: @Sendable (String) -> Void

  public init(_ say: @escaping @Sendable (String) -> Void) { self.say = say }

  public static let silent = Progress { _ in }

}
