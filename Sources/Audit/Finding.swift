/// One fault at its place.
public struct Finding: Sendable {
  public let rule: any AuditRule
  /// Both count from 1; 0 where the element is not written in the file.
  public let line: Int
  public let column: Int
  public let message: String
  public let suggestion: String
  /// The element's start tag, as the file has it.
  public let source: String

  init(rule: any AuditRule, target: PageElement, fault: Fault) {
    self.rule = rule
    line = target.line
    column = target.column
    message = fault.message
    suggestion = fault.suggestion
    source = target.sourceText
  }
}

/// A rule's answer for a page. Without targets it does not apply there.
public struct Outcome: Sendable {
  public let rule: any AuditRule
  public let targets: Int
  public let findings: [Finding]
}
