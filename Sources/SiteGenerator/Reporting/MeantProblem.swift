/// A problem that a writer said is meant, and why.
public struct MeantProblem: Sendable, Hashable {
  public let problem: Problem
  /// In the writer's words; empty where none were given.
  public let reason: String
}
