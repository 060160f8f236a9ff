import Markdown

/// What is to be done about the problems of a build: which a writer said were meant, which stop it, and which are only reported.
struct Judgement {
  private(set) var problems: [Problem] = []
  private(set) var silenced = 0

  /// In a site that moves in from elsewhere (`strict: false`), only what is not safe to publish stops the build.
  init(of all: [Problem], site: Site) {
    let silences = Silences(site)
    for problem in Set(all).sorted() {
      if silences.cover(problem) {
        silenced += 1
      } else {
        problems.append(site.settings.isStrict || problem.isUnsafe ? problem : problem.asAdvice)
      }
    }
  }

  var stopsTheBuild: Bool { problems.contains { $0.level == .fix } }
}

/// The places where writers said `<!-- sitegen: ok RULE – reason -->`. What is not safe to publish can't be silenced.
struct Silences {
  private var byFile: [String: [Silence]] = [:]

  init(_ site: Site) {
    for entry in site.checkedEntries where !entry.body.silences.isEmpty { byFile[entry.file] = entry.body.silences }
  }

  func cover(_ problem: Problem) -> Bool {
    guard !problem.isUnsafe, let silences = byFile[problem.place.file] else { return false }
    return silences.contains { $0.rule == problem.rule && $0.lines.contains(problem.place.line) }
  }
}
