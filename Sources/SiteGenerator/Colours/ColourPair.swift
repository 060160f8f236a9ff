/// A colour that stands on another somewhere in a theme.
struct ColourPair: Sendable, Hashable {
  enum Use: String, Sendable, CaseIterable {
    case words
    /// 24 pixels and more, or 18.66 where they are bold.
    case large
    /// Borders, icons and the focus.
    case edges

    /// The contrast that is asked for (WCAG 2.2: 1.4.6, 1.4.11).
    var least: Double {
      switch self {
      case .words: 7
      case .large: 4.5
      case .edges: 3
      }
    }
  }

  let use: Use
  let ink: String
  let ground: String
}
