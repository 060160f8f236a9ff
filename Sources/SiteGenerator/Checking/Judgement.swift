import Markdown

/// What is to be done about the problems of a build: which a writer said were meant, which stop it, and which are only reported.
struct Judgement {
  private(set) var problems: [Problem] = []
  /// In the order of their places.
  private(set) var meant: [MeantProblem] = []

  /// In a site that moves in from elsewhere (`strict: false`), only what is not safe to publish stops the build.
  init(of all: [Problem], site: Site) { self.init(of: all, in: site.checkedEntries, isStrict: site.settings.isStrict) }

  /// - Parameter entries: those that the problems were found in.
  init(of all: [Problem], in entries: [Entry], isStrict: Bool) {
    var silences = Silences(entries)
    var last: Problem?
    for problem in all.sorted() where problem != last {
      last = problem
      if let reason = silences.reason(for: problem) {
        meant.append(MeantProblem(problem: problem, reason: reason))
      } else {
        problems.append(isStrict || problem.isUnsafe ? problem : problem.asAdvice)
      }
    }
    let idle = silences.idle(among: problems)
    if !idle.isEmpty { problems = (problems + idle).sorted() }
  }

  var silenced: Int { meant.count }
  var stopsTheBuild: Bool { problems.contains { $0.level == .fix } }
}
