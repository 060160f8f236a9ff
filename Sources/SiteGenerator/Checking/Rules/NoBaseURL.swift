/// Feeds and the site map need whole addresses.
enum NoBaseURL {
  static func check(_ site: Site) -> [Problem] {
    guard site.settings.baseURL == nil, !site.settings.title.isEmpty else { return [] }
    return [
      Problem(
        "base-url", .look, at: Place(file: "content/site.yaml"),
        "The site does not know its own address, so we made no feeds and no site map for search engines.",
        suggestion: "Add to site.yaml, with your own address: `base-url: https://example.org/`.")
    ]
  }
}
