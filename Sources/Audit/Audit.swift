/// Every rule, run over a page.
public enum Audit {
  public static let rules: [any AuditRule] =
    MissingName.all + [
      PageLanguage(), PageLanguageTag(), PartLanguageTag(), PageTitle(), Refresh(), LateRefresh(), Zoom(), KnownRole(), KnownARIA(),
      ARIAValue(),
      PermittedARIA(), ProhibitedName(), RequiredARIA(), RequiredContext(), RequiredContent(), HiddenFocus(), PresentationalFocus(),
      FrameFocus(),
      DecorationExposed(), LabelInName(), Autocomplete(), HeadersReference(), HeaderWithoutCells(), TextSpacing.letters, TextSpacing.words,
      TextSpacing.lines, UniqueID(), OneMainHeading(), HeadingLevels(), OneMain(), LandmarkNames(), TextInLandmarks(), SkipLink(),
      TableHeaders(), SameLinkName(),
    ]

  /// What was found on one page, in its order.
  public static func findings(in bytes: [UInt8]) -> [Finding] { findings(on: AuditedPage(HTMLDocument(bytes))) }

  public static func findings(on page: AuditedPage) -> [Finding] {
    rules.flatMap { rule in
      rule.targets(on: page).compactMap { target in rule.fault(of: target, on: page).map { Finding(rule: rule, target: target, fault: $0) }
      }
    }.sorted { ($0.line, $0.column, $0.rule.name) < ($1.line, $1.column, $1.rule.name) }
  }

  /// Each rule's answer for one page, as reports for machines have it.
  public static func outcomes(on page: AuditedPage) -> [Outcome] {
    rules.map { rule in
      let targets = rule.targets(on: page)
      let findings = targets.compactMap { target in rule.fault(of: target, on: page).map { Finding(rule: rule, target: target, fault: $0) }
      }
      return Outcome(rule: rule, targets: targets.count, findings: findings)
    }
  }
}
