/// The problems of one file, in its order.
struct ProblemsByPage {
  let file: String
  let problems: [Problem]

  /// One for each run of problems of one file.
  static func of(_ all: [Problem]) -> [ProblemsByPage] {
    var pages: [ProblemsByPage] = []
    var start = 0
    for index in all.indices where index + 1 == all.count || all[index + 1].place.file != all[index].place.file {
      pages.append(ProblemsByPage(file: all[index].place.file, problems: Array(all[start...index])))
      start = index + 1
    }
    return pages
  }

  /// `2 things to fix, 1 worth a look`.
  var words: String { ProblemCount(problems).words }
}
