/// How much a logo's drawing may hold. Real logos use a small part of this; a file made to stop a computer uses more.
enum SVGLimits {
  static let bytes = 1 << 20
  static let depth = 64
  static let elements = 20_000
  /// libxml2 compares each attribute of an element with each other one.
  static let attributes = 200
  /// Elements once every `use`, pattern, mask and clip path has been drawn in each place that names it; `SVGWeight` says what counts as many.
  static let drawnElements = 100_000
  /// How far references may lead from one to the next.
  static let chain = 32
  /// Selectors in style sheets.
  static let rules = 2_000
}
