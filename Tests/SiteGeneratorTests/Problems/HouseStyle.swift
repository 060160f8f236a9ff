@testable import SiteGenerator

/// What the contract asks of every word to a writer.
enum HouseStyle {
  /// Empty where a problem is said well.
  static func faults(in problem: Problem) -> [String] {
    var faults = [problem.message, problem.suggestion].flatMap(faults)
    if problem.message.isEmpty { faults.append("There is no message.") }
    if problem.place.line < 1 || problem.place.column < 1 { faults.append("\(problem.spot) is no place.") }
    if problem.place.file.isEmpty || problem.place.file.hasPrefix("/") { faults.append("\(problem.place.file) is no file of the site.") }
    return faults
  }

  static func faults(in text: String) -> [String] {
    // What is quoted is the writer's own, or what the writer is to type.
    let said = text.replacing(#/`[^`]*`/#, with: "").replacing(#/"[^"]*"/#, with: "").replacing(#/“[^”]*”/#, with: "")
    let banned = ["error", "invalid", "illegal", "failed", "failure", "violation"].filter { said.lowercased().contains($0) }
    let long = said.split(separator: #/[.!?](\s|$)/#).filter { $0.split(separator: " ").count > 20 }
    return banned.map { "It says \"\($0)\": \(text)" } + long.map { "More than 20 words: \($0)" }
  }
}
