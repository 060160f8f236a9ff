/// How large an advert's words can be for all of them to fit on one sheet of A4, whatever font the reader has. On A5 everything is 0.703 times
/// as large. The theme's style sheet advert-print.css has the same measures.
struct AdvertSheet {
  let advert: Advert
  let hasCode: Bool

  /// In points. With usual names and areas, words are 16 points or larger.
  static let sizes = [19, 18, 17, 16, 15, 14, 13, 12]

  var points: Int { Self.sizes.first { height(points: Double($0)) <= Self.sheet.height } ?? 12 }
}

extension AdvertSheet {
  /// In millimetres, within the margins.
  private static let sheet = (width: 186.0, height: 272.0)
  private static let logo = (width: 76.0, height: 42.7)
  private static let code = 48.0
  private static let gap = 3.0
  private static let line = 1.35
  /// Ticks and the room beside them, in sizes of the words.
  private static let tick = 2.2
  /// Bold letters are wider. Running words are narrower than the broadest letters one by one.
  private static let bold = 1.12
  private static let running = 0.88

  private func height(points: Double) -> Double {
    let em = points * 25.4 / 72
    func lines(_ text: String, _ width: Double, scale: Double = 1, isBold: Bool = false) -> Double {
      Double(Self.lines(text, width: width, size: em * scale * Self.running * (isBold ? Self.bold : 1)))
    }
    let sheet = Self.sheet.width
    let call = lines(advert.call, sheet - Self.logo.width - 7, scale: 1.5, isBold: true) * em * 1.5 * 1.12
    let reasons = advert.reasons.reduce(0) { $0 + lines($1, sheet - Self.tick * em, isBold: true) * em * 1.5 + 0.3 * em }
    let box = sheet - 12
    let beside = hasCode ? box - Self.code - 6 : box
    let ways = ([advert.scan] + advert.ways).reduce(em * 1.3 * 1.2) { $0 + 2 + lines($1, beside) * em * Self.line }
    let address = lines(advert.shownAddress ?? "", box, scale: 1.05, isBold: true) * em * 1.05 * Self.line
    let join = 12 + max(ways, hasCode ? Self.code : 0) + 2 + address
    let parts = [
      max(Self.logo.height, call), advert.example.isEmpty ? 0 : em * 1.6 + 2, lines(advert.who, sheet, scale: 1.15) * em * 1.15 * Self.line,
      lines(advert.together, sheet) * em * Self.line, lines(advert.covers, sheet) * em * Self.line, reasons, join,
      lines(advert.network, sheet, isBold: true) * em * Self.line,
    ]
    return parts.filter { $0 > 0 }.reduce(-Self.gap) { $0 + Self.gap + $1 }
  }

  private static func lines(_ text: String, width: Double, size: Double) -> Int {
    var count = 0
    var used = Double.infinity
    let space = SystemFont.width(of: " ", size: size)
    for word in text.split(separator: " ") {
      let wide = SystemFont.width(of: String(word), size: size)
      if used + space + wide <= width {
        used += space + wide
      } else {
        // A word that is wider than the line is broken.
        count += max(1, Int((wide / width).rounded(.up)))
        used = wide.truncatingRemainder(dividingBy: width)
      }
    }
    return count
  }
}
