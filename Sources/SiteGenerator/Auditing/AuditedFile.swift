import Audit

/// What was found in one file.
struct AuditedFile: Sendable {
  private(set) var problems: [Problem] = []
  private(set) var outcomes: [FileOutcome] = []

  init(_ path: String, in folder: String, wantsOutcomes: Bool) {
    guard let bytes = readBytes(of: "\(folder)/\(path)") else {
      problems = [Problem("file", at: Place(file: path), "This page can't be read.", suggestion: "Check who is allowed to open it.")]
      return
    }
    let page = AuditedPage(HTMLDocument(bytes))
    guard wantsOutcomes else {
      problems = Audit.findings(on: page).map { Problem($0, in: path) }
      return
    }
    let all = Audit.outcomes(on: page)
    problems = all.flatMap(\.findings).map { Problem($0, in: path) }
    outcomes = all.map { FileOutcome(file: path, outcome: $0) }
  }
}

/// What one rule said of one file.
public struct FileOutcome: Sendable {
  let file: String
  let outcome: Outcome
}

extension Problem {
  init(_ finding: Finding, in file: String) {
    self.init(
      finding.rule.name, finding.rule.level == .fix ? .fix : .look,
      at: Place(file: file, line: max(1, finding.line), column: max(1, finding.column)), finding.message, suggestion: finding.suggestion)
    act = finding.rule.actRules.first
  }
}
