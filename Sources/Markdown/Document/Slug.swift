/// Names for addresses and ids, made the way GitHub makes them from headings.
public enum Slug {
  /// Lower case; letters and digits of any script are kept, spaces become hyphens, other punctuation goes, and `-` and `_` are
  /// stripped from both ends (ids that start with `_` are the layouts'). `Tea & cake` → `tea--cake`, `???` → ``.
  public static func make(of text: String) -> String {
    ""
  }
}
