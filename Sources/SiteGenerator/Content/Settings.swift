/// What `content/site.yaml` says.
struct Settings: Sendable {
  enum RawHTML: String, Sendable, CaseIterable {
    /// HTML beyond the harmless few is a problem.
    case refuse
    /// … is advice, and its words alone are kept: for a site that moves in from elsewhere.
    case clean
  }

  struct MenuEntry: Sendable {
    var label: String
    var page: Located<String>
  }

  var title: String
  /// Where the site will be published, ending in `/`; nil where nobody said.
  var baseURL: String?
  var language = "en-GB"
  var description: String?
  var theme = Located("care-net")
  var logo: Located<String>?
  var menu: [MenuEntry] = []
  var contacts: [Contact] = []
  var social: [NamedLink] = []
  var postsPerPage = 20
  /// Short form → long form.
  var abbreviations: [String: String] = [:]
  /// What it changes in the lists of words that rules look for, and in their limits.
  var words: [WordList: [WordListEntry]] = [:]
  var limits: [WordLimit: Int] = [:]
  var rawHTML = RawHTML.refuse
  var isStrict = true
}
