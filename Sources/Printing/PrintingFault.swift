/// Why a browser did not print. In words that go on from its name: `chromium` + " did not start".
public enum PrintingFault: Error, Equatable {
  case notStarted
  case stopped
  case tooSlow
  /// In the browser's own words.
  case refused(String)
  case noPDF

  public var words: String {
    switch self {
    case .notStarted: "did not start"
    case .stopped: "stopped before it had printed"
    case .tooSlow: "took too long"
    case .refused(let words): "said \"\(words)\""
    case .noPDF: "gave something that is no PDF"
    }
  }
}
