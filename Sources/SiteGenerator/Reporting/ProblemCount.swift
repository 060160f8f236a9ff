/// How many problems there are, in words.
struct ProblemCount {
  let fixes: Int
  let looks: Int

  init(_ problems: [Problem]) {
    fixes = problems.count { $0.level == .fix }
    looks = problems.count - fixes
  }

  /// `2 things to fix, 1 worth a look`; what there is none of is left out.
  var words: String {
    let parts = [fixes > 0 ? "\(fixes) thing\(fixes == 1 ? "" : "s") to fix" : nil, looks > 0 ? "\(looks) worth a look" : nil]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}
