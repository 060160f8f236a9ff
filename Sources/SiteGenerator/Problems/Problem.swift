/// Something in the content, settings or theme that a person should look at, said so that they know how to mend it.
public struct Problem: Sendable, Hashable {
  public enum Level: String, Sendable {
    /// Nothing is published until it is mended.
    case fix
    /// Advice.
    case look
  }

  /// A short stable name in kebab case: `picture-description`.
  public var rule: String
  public var level: Level
  public var place: Place
  /// What was seen, quoted, and whom it affects. No sentence over 20 words; never error, invalid, illegal or failed.
  public var message: String
  /// How to mend it, with the writer's own words.
  public var suggestion: String
  /// Stops the build even in a site that moves in from elsewhere (`strict: false`), since publishing it could hurt somebody.
  public var isUnsafe: Bool
  /// A writer may say that it is meant: so for all that is safe, and for what may look like something unsafe and be none.
  public var canBeMeant: Bool
  /// The id of the W3C's ACT rule that it answers, where it does: `23a2a8`.
  public var act: String?

  public init(
    _ rule: String, _ level: Level = .fix, at place: Place, _ message: String, suggestion: String = "", isUnsafe: Bool = false
  ) {
    self.rule = rule
    self.level = level
    self.place = place
    self.message = message.withShortQuotes
    self.suggestion = suggestion.withShortQuotes
    self.isUnsafe = isUnsafe
    canBeMeant = !isUnsafe
  }
}

extension Problem: Comparable {
  public static func < (a: Problem, b: Problem) -> Bool {
    if a.place != b.place { return a.place < b.place }
    return (a.rule, a.message, a.suggestion, a.level.rawValue) < (b.rule, b.message, b.suggestion, b.level.rawValue)
  }
}

extension Problem {
  var asAdvice: Problem {
    var copy = self
    copy.level = .look
    return copy
  }

  var asUnsafe: Problem {
    var copy = self
    copy.isUnsafe = true
    copy.canBeMeant = false
    return copy
  }
}
