extension PageElement {
  /// Its start tag, on one line and short enough to read: `<img src="march.jpg">`.
  var quote: String { sourceText.spacedOnce.shortened(to: 90) }
}

extension String {
  func shortened(to count: Int) -> String { self.count <= count ? self : "\(prefix(count - 1))…" }
}
