#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

enum Logarithm {
  /// Rounded to a millionth, so that two machines whose last bits differ still rank alike.
  static func natural(_ number: Double) -> Double { (log(number) * 1_000_000).rounded() / 1_000_000 }
}
