import Foundation

extension String {
  /// Composed (Unicode Normalization Form C): `é` can be one code point or two, and disks and hosts tell the two apart where people can't.
  var composed: String {
    utf8.allSatisfy { $0 < 128 } ? self : precomposedStringWithCanonicalMapping
  }
}
