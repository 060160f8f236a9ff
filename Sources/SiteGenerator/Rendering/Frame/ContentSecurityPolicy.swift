/// What a page may load: our own style sheets and pictures, nothing else, from nobody else (W3C, Content Security Policy Level 3).
enum ContentSecurityPolicy {
  static let text =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
}
