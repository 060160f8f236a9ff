/// Paths as writers write them: from the folder that a file lies in.
enum RelativePath {
  /// `from(folder: "posts", to: "groups/leeds.md")` is `../groups/leeds.md`.
  static func from(folder: String, to path: String) -> String {
    let here = folder.split(separator: "/")
    let there = path.split(separator: "/")
    var shared = 0
    while shared < here.count, shared < there.count - 1, here[shared] == there[shared] { shared += 1 }
    return String(repeating: "../", count: here.count - shared) + there[shared...].joined(separator: "/")
  }
}
