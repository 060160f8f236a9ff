/// What a page may load: our own style sheets and pictures, nothing else, from nobody else (W3C, Content Security Policy Level 3).
enum ContentSecurityPolicy {
  static func of(_ scripts: PageScripts) -> String { scripts == .none ? text : withScripts }

  static let text = policy()

  /// The scripts are our own as well. They can load nothing and send nothing: what is written in a letter stays in the browser.
  private static let withScripts = policy(more: "script-src 'self'; connect-src 'none'; ")

  private static func policy(more: String = "") -> String {
    "default-src 'none'; \(more)style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
  }
}
