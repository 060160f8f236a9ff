extension String {
  /// With `{facts}` in braces filled in, each by its name. Braces in a fact are only words, and a name without a fact stays as it is.
  func filled(with facts: [String: String]) -> String {
    var output = ""
    var rest = self[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: start)..<end])
      if let fact = facts[name] {
        output += rest[..<start] + fact
        rest = rest[rest.index(after: end)...]
      } else {
        output += rest[...start]
        rest = rest[rest.index(after: start)...]
      }
    }
    return output + rest
  }
}
