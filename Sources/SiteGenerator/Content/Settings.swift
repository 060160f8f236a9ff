/// What `content/site.yaml` says.
public struct Settings: Sendable {
  public enum RawHTML: String, Sendable, CaseIterable {
    /// HTML beyond the harmless few is a problem.
    case refuse
    /// … is advice, and its words alone are kept: for a site that moves in from elsewhere.
    case clean
  }

  public struct MenuEntry: Sendable {
    public var label: String
    public var page: Located<String>
  }

  public var title: String
  /// Where the site will be published, ending in `/`; nil where nobody said.
  public var baseURL: String?
  public var language = "en-GB"
  public var description: String?
  public var theme = Located("care-net")
  public var logo: Located<String>?
  public var menu: [MenuEntry] = []
  public var contacts: [Contact] = []
  public var social: [NamedLink] = []
  public var postsPerPage = 20
  /// Short form → long form.
  public var abbreviations: [String: String] = [:]
  public var rawHTML = RawHTML.refuse
  public var isStrict = true
}
