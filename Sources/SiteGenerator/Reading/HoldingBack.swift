extension FrontMatter {
  /// A setting that keeps a thing off the site is there, and can't be read: `draft: ture`, `Draft: true`, a last day that is no day, or another
  /// generator's `published: false`. What its writer meant to hold back is held back, however the site is built.
  var mayMeanToWait: Bool {
    if has("draft"), !["false", "no"].contains(value(of: "draft")) { return true }
    if problems.contains(where: { $0.rule == "date" && $0.level == .fix }) { return true }
    return entries.contains { entry in
      let says = value(of: entry.key)
      switch entry.key.lowercased() {
      case "draft", "private", "hidden": return entry.key != "draft" && !["false", "no", ""].contains(says)
      case "published", "publish", "public": return ["false", "no"].contains(says)
      default: return false
      }
    }
  }

  private func value(of key: String) -> String {
    entries.first { $0.key == key }?.node.scalar?.string.lowercased() ?? ""
  }
}
