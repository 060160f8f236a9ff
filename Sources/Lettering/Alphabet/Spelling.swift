/// Which drawing and accent a character is made of: Unicode's own decompositions (UnicodeData.txt), for Latin letters.
enum Spelling {
  /// An accented character, then its plain letter.
  static let accented: [(Accent, String)] = [
    (.grave, "ÀAÈEÌIÒOÙUẀWỲYǸNàaèeìiòoùuẁwỳyǹn"),
    (.acute, "ÁAÉEÍIÓOÚUÝYẂWĆCĹLŃNŔRŚSŹZǴGḰKḾMṔPǼÆǾØáaéeíióoúuýyẃwćcĺlńnŕrśsźzǵgḱkḿmṕpǽæǿø"),
    (.circumflex, "ÂAÊEÎIÔOÛUŴWŶYĈCĜGĤHĴJŜSẐZâaêeîiôoûuŵwŷyĉcĝgĥhĵjŝsẑz"),
    (.tilde, "ÃAÑNÕOĨIŨUẼEỸYãañnõoĩiũuẽeỹy"),
    (.diaeresis, "ÄAËEÏIÖOÜUŸYẄWẌXäaëeïiöoüuÿyẅwẍx"),
    (.macron, "ĀAĒEĪIŌOŪUȲYǢÆāaēeīiōoūuȳyǣæ"),
    (.ring, "ÅAŮUåaůu"),
    (.caron, "ČCĎDĚEŇNŘRŠSŤTŽZǍAǏIǑOǓUǦGǨKčcďděeňnřršsťtžzǎaǐiǒoǔuǧgǩk"),
    (.dot, "İIĊCĖEĠGŻZȦAḂBḊDḞFḢHṀMȮOṖPṠSṪTẆWẎYċcėeġgżzȧaḃbḋdḟfḣhṁmȯoṗpṡsṫtẇwẏy"),
    (.breve, "ĂAĔEĞGĬIŎOŬUăaĕeğgĭiŏoŭu"),
    (.cedilla, "ÇCĢGĶKĻLŅNŖRŞSŢTȘSȚTçcşsţtșsțtķkļlņnŗr"),
    (.ogonek, "ĄAĘEĮIǪOŲUąaęeįiǫoųu"),
  ]

  /// Characters that look the same in these letters.
  static let alike: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("\u{A0}", " "), ("\u{202F}", " "), ("\u{2009}", " "), ("\u{2002}", " "), ("\u{2003}", " "), ("\t", " "), ("\n", " "), ("\r", " "),
    ("\u{2010}", "-"), ("\u{2011}", "-"), ("\u{2012}", "–"), ("\u{2212}", "–"), ("\u{2015}", "—"), ("\u{2032}", "’"), ("\u{2BC}", "’"),
    ("\u{B4}", "’"), ("Đ", "Ð"),
  ]

  /// `i` and `j` lose their dot under an accent.
  static func dotless(_ scalar: Unicode.Scalar, below accent: Accent) -> Unicode.Scalar {
    guard !accent.isBelow else { return scalar }
    return scalar == "i" ? "ı" : scalar == "j" ? "ȷ" : scalar
  }

  /// Soft hyphens, joiners, marks of direction and of variants: nothing to see.
  static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    [0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFE0E, 0xFEFF].contains(scalar.value)
  }

  /// Where an ogonek hangs: the letter's last foot.
  static func foot(of drawing: Drawing) -> Double {
    switch drawing.letter {
    case "e": 42
    case "O", "o": drawing.middle + 4
    case "U": 46
    default: drawing.width - 2
    }
  }
}
