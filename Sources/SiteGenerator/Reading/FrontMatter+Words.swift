extension FrontMatter {
  /// The settings whose words stand on a page as they were written.
  private static let shown: Set<String> = [
    "title", "name", "description", "image-description", "area", "covers", "meets", "access", "role", "series",
  ]

  var shownWords: [SettingWords] {
    entries.filter { Self.shown.contains($0.key) }.flatMap { entry -> [SettingWords] in
      let nodes = entry.node.sequence.map(Array.init) ?? [entry.node]
      return nodes.compactMap { node in
        guard let text = node.scalar?.string.readable, !text.isEmpty else { return nil }
        return SettingWords(key: entry.key, words: located(text, node))
      }
    }
  }
}
