import Markdown

/// The places where writers said `<!-- sitegen: ok RULE – reason -->`. What is not safe to publish can't be silenced.
struct Silences {
  static let name = "silence"

  private var byFile: [String: [Entry]] = [:]

  private struct Entry {
    var silence: Silence
    var isUsed = false
  }

  init(_ entries: [SiteGenerator.Entry]) {
    for entry in entries where !entry.body.silences.isEmpty {
      byFile[entry.file] = entry.body.silences.map { Entry(silence: $0) }
    }
  }

  /// Why a writer said that this is meant: nil where nobody did, empty where no reason is given.
  mutating func reason(for problem: Problem) -> String? {
    guard problem.canBeMeant, let entries = byFile[problem.place.file] else { return nil }
    let covering = entries.indices.filter {
      entries[$0].silence.rule == problem.rule && entries[$0].silence.lines.contains(problem.place.line)
    }
    for index in covering { byFile[problem.place.file]?[index].isUsed = true }
    let reasons = covering.map { entries[$0].silence.reason }
    return reasons.first { !$0.isEmpty } ?? reasons.first
  }

  /// Those that silenced nothing: what they were written for is mended, or their rule's name is another.
  func idle(among problems: [Problem]) -> [Problem] {
    byFile.flatMap { file, entries in
      entries.filter { !$0.isUsed }.map { entry in
        let silence = entry.silence
        let here = problems.filter { $0.place.file == file && silence.lines.contains($0.place.line) }.map(\.rule)
        let meant = here.contains(silence.rule) ? nil : nearest(to: silence.rule, among: here) ?? (Set(here).count == 1 ? here.first : nil)
        return Problem(
          Self.name, .look, at: Place(file: file, line: silence.position.line, column: silence.position.column),
          here.contains(silence.rule)
            ? "This comment can't switch off \"\(silence.rule)\": publishing that could hurt somebody."
            : "This comment says that \"\(silence.rule)\" is meant, and nothing here asks about that.",
          suggestion: meant.map { "Did you mean `<!-- sitegen: ok \($0) – … -->`?" } ?? "Take the comment out.")
      }
    }
  }
}
