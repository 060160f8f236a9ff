/// The address that the site has on the web.
public enum BaseURL {
  public static func isUsable(_ text: String) -> Bool {
    WebAddress.isSafe(text) && !text.contains("?") && !text.contains("#")
  }

  /// Ends in `/`, so that addresses can be put behind it.
  public static func normal(_ text: String) -> String { text.hasSuffix("/") ? text : text + "/" }
}
