/// Something in a logo's file that was left out or turned away, said so that whoever drew it knows what to do.
struct LogoFault: Sendable, Hashable {
  /// Counted from 1 in the file as it lies there.
  var line = 1
  /// Counted from 1, in bytes of the line.
  var column = 1
  /// What was seen, quoted: `“<script>” is a program, and logos cannot run programs.`
  var seen: String
  /// How to mend it.
  var advice: String
  /// True for what could hurt a reader if it were published: programs, and addresses that tell on readers.
  var isUnsafe = false
}

extension LogoFault {
  /// A piece of somebody's file, short enough to read and without characters that could garble a terminal.
  static func quote(_ text: String) -> String {
    let plain = String(String.UnicodeScalarView(text.unicodeScalars.lazy.filter { $0.value >= 32 && $0.value != 127 }.prefix(41)))
    return plain.unicodeScalars.count > 40 ? "“\(plain.prefix(40))…”" : "“\(plain)”"
  }
}
