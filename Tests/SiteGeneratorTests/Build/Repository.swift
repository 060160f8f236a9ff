/// Folders of this repository that tests read.
enum Repository {
  static let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
  static let themes = "\(folder)/themes"
}
