extension StringProtocol {
  /// The ending of a file's name in lower case, without its dot: `pdf`. Empty where it has none.
  var fileEnding: String {
    guard let dot = lastIndex(of: "."), !self[dot...].contains("/") else { return "" }
    return self[index(after: dot)...].lowercased()
  }
}
