/// A page of the site with what the preview adds: its script, and leave for the script to run.
struct PreviewPage {
  let bytes: [UInt8]

  /// - Parameters:
  ///   - mark: stands for the page as it is now.
  ///   - assets: stands for all that pages show and use besides their words.
  ///   - address: of the page in the site.
  ///   - isElsewhere: the page is shown at another address, and its links must still start from its own.
  init(_ page: [UInt8], mark: String, assets: String, at address: String, isElsewhere: Bool = false) {
    var html = page
    let name = address.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    let script =
      "<script src=\"\(PreviewScript.address)\" data-page=\"\(name)\" data-mark=\"\(mark)\" data-assets=\"\(assets)\" defer></script>\n"
    if let head = html.firstRange(of: Array("</head>".utf8)) { html.insert(contentsOf: script.utf8, at: head.lowerBound) }
    if let policy = Self.policy(in: html) {
      html.replaceSubrange(policy, with: Self.extended(String(decoding: html[policy], as: UTF8.self)).utf8)
    }
    if isElsewhere, let head = html.firstRange(of: Array("<head>".utf8)) {
      html.insert(contentsOf: "<base href=\"/\">".utf8, at: head.upperBound)
    }
    bytes = html
  }

  /// The words of the page's own policy.
  private static func policy(in html: [UInt8]) -> Range<Int>? {
    guard let start = html.firstRange(of: Array("<meta http-equiv=\"Content-Security-Policy\" content=\"".utf8)) else { return nil }
    guard let end = html[start.upperBound...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    return start.upperBound..<end
  }

  /// The same, and scripts of this site may run and ask this site.
  private static func extended(_ policy: String) -> String {
    var rules = policy.split(separator: ";").map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
    for name in ["script-src", "connect-src"] {
      guard let rule = rules.firstIndex(where: { $0[0] == name }) else {
        rules.append([name, "'self'"])
        continue
      }
      rules[rule].removeAll { $0 == "'none'" }
      if !rules[rule].contains("'self'") { rules[rule].append("'self'") }
    }
    rules = rules.map { $0[0] == "base-uri" ? ["base-uri", "'self'"] : $0 }
    return rules.map { $0.joined(separator: " ") }.joined(separator: "; ")
  }
}
