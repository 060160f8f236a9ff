extension String {
  /// With a full stop, where there are words and no other sign ends them.
  var ended: String { last.map { ".!?…。".contains($0) } ?? true ? self : self + "." }
}
