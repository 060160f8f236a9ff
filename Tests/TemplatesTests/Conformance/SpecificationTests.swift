import Foundation
import Testing

@testable import Templates

/// Every case of the Mustache specification in the folder that MUSTACHE_SPEC names: `*.json` of github.com/mustache/spec.
@Suite(.enabled(if: SpecificationCase.folder != nil, "MUSTACHE_SPEC names no folder"))
struct SpecificationTests {
  @Test func everyCaseGivesWhatTheSpecificationSays() throws {
    let cases = try SpecificationCase.all()
    try #require(!cases.isEmpty, "There are no cases in \(SpecificationCase.folder ?? "")")
    var passed = 0
    for each in cases {
      let output = try each.render()
      #expect(output == each.expected, "\(each)")
      if output == each.expected { passed += 1 }
    }
    print("Mustache specification: \(passed) of \(cases.count) cases passed, in \(Set(cases.map(\.file)).count) files.")
  }
}
