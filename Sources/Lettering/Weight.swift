extension Lettering {
  /// How wide the pen is.
  public enum Weight: Sendable, Hashable {
    /// For names and running words.
    case regular
    /// For titles.
    case bold

    /// The width of strokes in hundredths of a capital's height.
    public var stroke: Double {
      switch self {
      case .regular: 13
      case .bold: 20
      }
    }

    /// What a letter is set apart more than in regular weight.
    var spread: Double {
      switch self {
      case .regular: 0
      case .bold: 3
      }
    }
  }
}
