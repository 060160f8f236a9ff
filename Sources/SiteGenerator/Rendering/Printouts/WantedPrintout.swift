import Printing

/// A PDF that is to be made.
struct WantedPrintout: Sendable {
  var address: String
  var page: PrintablePage
  /// Stands for the page and the browser.
  var source: Fingerprint
}
