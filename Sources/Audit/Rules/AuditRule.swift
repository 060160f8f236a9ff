/// One rule, in two questions as the W3C's ACT rules put them: what it looks at on a page, and what is wrong with one of those.
public protocol AuditRule: Sendable {
  /// A short stable name in kebab case: `link-name`.
  var name: String { get }
  /// The ids of the W3C's ACT rules that it answers: `c487ae`.
  var actRules: [String] { get }
  /// The success criteria of WCAG 2.2 that it serves: `2.4.4`.
  var criteria: [String] { get }
  var level: AuditLevel { get }

  func targets(on page: AuditedPage) -> [PageElement]
  func fault(of target: PageElement, on page: AuditedPage) -> Fault?
}

public enum AuditLevel: Sendable {
  /// Somebody cannot read or use the page.
  case fix
  /// Advice.
  case look
}

/// What is wrong, whom it affects, and how to mend it.
public struct Fault: Sendable, Hashable {
  public let message: String
  public let suggestion: String

  init(_ message: String, _ suggestion: String) {
    self.message = message
    self.suggestion = suggestion
  }
}

extension AuditRule {
  public var actRules: [String] { [] }
  public var level: AuditLevel { .fix }
}
