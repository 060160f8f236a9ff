/// Tells somebody who waits what is being done.
public struct Progress: Sendable {
  let say: @Sendable (String) -> Void

  public init(_ say: @escaping @Sendable (String) -> Void) { self.say = say }

  /// Takes the last stage's name away.
  public func end() { say("") }

  public static let silent = Progress { _ in }

}
