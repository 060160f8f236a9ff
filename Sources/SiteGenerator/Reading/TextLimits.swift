/// How long a text may be. A novel has about 1 MB; more is a mistake, and an attack more often than not.
enum TextLimits {
  static let bytes = 4_000_000
}
