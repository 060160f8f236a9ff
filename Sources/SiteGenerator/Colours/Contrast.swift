#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How much two colours differ for the eye.
enum Contrast {
  /// The contrast ratio of WCAG 2.2, 1 to 21, not rounded. What lets light through is laid on its ground first.
  static func ratio(_ text: Colour, on ground: Colour) -> Double {
    let (first, second) = (luminance(text.laid(on: ground)), luminance(ground))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// Relative luminance (WCAG 2.2, "relative luminance", with the threshold 0.04045 of IEC 61966-2-1).
  static func luminance(_ colour: Colour) -> Double {
    func linear(_ part: Double) -> Double {
      let value = part / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
  }

  /// The lightness contrast Lc of APCA (apca-w3 0.1.9), -108 to 106; below 0 for light words on a dark ground. It is advice beside WCAG.
  static func lightness(_ text: Colour, on ground: Colour) -> Double {
    let (words, paper) = (screenLuminance(text.laid(on: ground)), screenLuminance(ground))
    if abs(paper - words) < 0.0005 { return 0 }
    let isDarkOnLight = paper > words
    let contrast = isDarkOnLight ? (pow(paper, 0.56) - pow(words, 0.57)) * 1.14 : (pow(paper, 0.65) - pow(words, 0.62)) * 1.14
    guard abs(contrast) >= 0.1 else { return 0 }
    return (isDarkOnLight ? contrast - 0.027 : contrast + 0.027) * 100
  }

  /// APCA's own luminance, with black lifted.
  private static func screenLuminance(_ colour: Colour) -> Double {
    let sum = 0.2126729 * pow(colour.red / 255, 2.4) + 0.7151522 * pow(colour.green / 255, 2.4) + 0.0721750 * pow(colour.blue / 255, 2.4)
    return sum < 0.022 ? sum + pow(0.022 - sum, 1.414) : sum
  }

  /// `2.8`: cut, not rounded, so that what falls short never reads as if it did not.
  static func text(_ ratio: Double) -> String {
    let tenths = Int(ratio * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
