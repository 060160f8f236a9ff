/// Addresses on other sites that a page may link to.
enum WebAddress {
  /// `http` or `https`, a host, and no character that could end the address early.
  static func isSafe(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard let host = ["https://", "http://"].first(where: lower.hasPrefix).map({ text.dropFirst($0.count) }) else { return false }
    guard let first = host.unicodeScalars.first, first != "/" else { return false }
    return text.unicodeScalars.allSatisfy { $0.value > 32 && $0.value != 127 && !"\"<>\\`{}".unicodeScalars.contains($0) }
  }
}
