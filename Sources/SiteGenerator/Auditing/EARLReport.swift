import Audit

/// The W3C's format for what tests found (Evaluation and Report Language 1.0 Schema), as JSON-LD: one assertion for each rule and page.
/// Programs that gather results of ACT rules read it.
public struct EARLReport: Sendable {
  /// By which a file is known as such a report.
  public static let mark = "\"name\":\"sitegen\""

  let outcomes: [FileOutcome]
  let version: String

  public init(_ summary: AuditSummary, version: String) {
    outcomes = summary.outcomes
    self.version = version
  }

  public var bytes: [UInt8] {
    JSON.object([
      ("@context", Self.context), ("@type", "earl:Assertor"), ("@id", "_:sitegen"), ("name", "sitegen"),
      ("release", .object([("@type", "doap:Version"), ("revision", .text(version))])),
      ("assertions", .list(outcomes.map(Self.assertion))),
    ]).bytes
  }
}

extension EARLReport {
  private static let context: JSON = .object([
    ("@vocab", "http://www.w3.org/ns/earl#"), ("earl", "http://www.w3.org/ns/earl#"), ("doap", "http://usefulinc.com/ns/doap#"),
    ("dct", "http://purl.org/dc/terms/"), ("sch", "https://schema.org/"),
    ("assertions", .object([("@reverse", "earl:assertedBy")])), ("source", .object([("@id", "dct:source"), ("@type", "@id")])),
    ("title", .object([("@id", "dct:title")])), ("description", .object([("@id", "dct:description")])),
    ("name", .object([("@id", "doap:name")])), ("release", .object([("@id", "doap:release")])),
    ("revision", .object([("@id", "doap:revision")])), ("outcome", .object([("@id", "earl:outcome"), ("@type", "@id")])),
    ("mode", .object([("@id", "earl:mode"), ("@type", "@id")])), ("pointer", .object([("@id", "earl:pointer")])),
    ("info", .object([("@id", "earl:info")])),
  ])

  private static func assertion(_ file: FileOutcome) -> JSON {
    .object([
      ("@type", "Assertion"), ("mode", "earl:automatic"),
      ("subject", .object([("@type", .list(["earl:TestSubject", "sch:WebPage"])), ("source", .text(file.file))])),
      ("test", test(file.outcome.rule)), ("result", result(file.outcome)),
    ])
  }

  /// An ACT rule by its address at the W3C; ours by its name.
  private static func test(_ rule: any AuditRule) -> JSON {
    let act = rule.actRules.first.map { "https://www.w3.org/WAI/standards-guidelines/act/rules/\($0)/" }
    return .object([
      ("@type", "TestCase"), ("@id", .text(act ?? "sitegen:\(rule.name)")), ("title", .text(rule.name)),
      ("description", .text("WCAG 2.2: \(rule.criteria.joined(separator: ", "))")),
    ])
  }

  private static func result(_ outcome: Outcome) -> JSON {
    let word = outcome.targets == 0 ? "inapplicable" : outcome.findings.isEmpty ? "passed" : "failed"
    let pointers: [JSON] = outcome.findings.map { finding in
      .object([("info", .text(finding.message)), ("pointer", .text("line \(finding.line), column \(finding.column): \(finding.source)"))])
    }
    return .object([("@type", "TestResult"), ("outcome", .text("earl:\(word)")), ("details", .list(pointers))])
  }
}
