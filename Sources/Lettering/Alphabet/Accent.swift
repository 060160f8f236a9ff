/// What stands above or below a letter. The raw value is its place in tables; 0 is none.
enum Accent: UInt8, CaseIterable, Sendable {
  case none, grave, acute, circumflex, tilde, diaeresis, macron, ring, caron, dot, breve, cedilla, ogonek

  static let count = UInt8(allCases.count)

  /// The combining character for it (Unicode, block 0300).
  init?(combining scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x300: self = .grave
    case 0x301: self = .acute
    case 0x302: self = .circumflex
    case 0x303: self = .tilde
    case 0x304: self = .macron
    case 0x306: self = .breve
    case 0x307: self = .dot
    case 0x308: self = .diaeresis
    case 0x30A: self = .ring
    case 0x30C: self = .caron
    case 0x327: self = .cedilla
    case 0x328: self = .ogonek
    default: return nil
    }
  }

  /// About x = 0; those above stand on y = 0, those below hang from 100.
  private static let data = [
    "", "M4 -27L-13 -43", "M-4 -27L13 -43", "M-18 -27L0 -43L18 -27", "M-22 -30C-19 -42 -10 -43 0 -36C10 -29 19 -30 22 -42", "",
    "M-20 -34H20", "M-14 -38A14 14 0 1 1 14 -38A14 14 0 1 1 -14 -38Z", "M-18 -43L0 -27L18 -43", "", "M-19 -43C-14 -28 14 -28 19 -43",
    "M2 100L-1 113C8 113 12 117 10 123C8 130 -1 131 -8 129", "M0 100C-14 111 -13 130 5 128",
  ]
  private static let paths = data.map { StrokePath(data: $0) ?? StrokePath() }

  var isBelow: Bool { self == .cedilla || self == .ogonek }

  /// From the letter's top to the accent's own.
  var height: Double { self == .none || isBelow ? 0 : self == .ring ? 52 : 43 }

  var path: StrokePath {
    switch self {
    case .diaeresis: Drawing.dot(x: -17, y: -33) + Drawing.dot(x: 17, y: -33)
    case .dot: Drawing.dot(x: 0, y: -33)
    default: Self.paths[Int(rawValue)]
    }
  }
}
