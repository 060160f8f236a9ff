import QRCodes
import Templates

/// A group's advert on one sheet of paper.
struct AdvertView: Sendable {
  let file: GroupPackFile
  let context: PageContext
  private let pack: GroupPack
  private let code: QRCode?
  private var advert: Advert { pack.advert }

  init(group: Int, file: GroupPackFile, context: PageContext) {
    self.file = file
    self.context = context
    pack = context.pack(group)
    code = pack.advert.address.flatMap { QRCode($0) }
  }

  static let type = RecordType<AdvertView>(
    "advert",
    [
      .text("paper", "The size of the sheet: `A4`, `A5`.") { paper(of: $0.file) },
      .flag("isSmall", "The sheet is A5.") { $0.file == .advertA5 },
      .text("points", "How large its words can be on A4 for all of them to fit on the sheet, in points: `\(AdvertSheet.sizes[0])`, …") {
        String(AdvertSheet(advert: $0.advert, hasCode: $0.code != nil).points)
      },
      .text("logo", "The group's logo joined to the network's, without the names below.") {
        let frame = JoinedPainter.logos.map(String.init).joined(separator: ",")
        return "\($0.context.href($0.pack.address(.joinedWideDrawing)))#svgView(viewBox(\(frame)))"
      },
      .text("logoWidth", "In pixels.") { _ in String(JoinedPainter.logos[2]) },
      .text("logoHeight", "In pixels.") { _ in String(JoinedPainter.logos[3]) },
      .text("logoName", "What the joined logo shows, in a few words.") { $0.pack.joinedName },
      .text("call", "Get involved with the group.") { $0.advert.call },
      .text("who", "Whom it is for, and where.") { $0.advert.who },
      .text("together", "What people do there.") { $0.advert.together },
      .text("covers", "What the group covers; empty where it has not said.") { $0.advert.covers },
      .list("reasons", "Free, no unnecessary meetings, accessible online.", of: Words.type) { $0.advert.reasons.map(Words.init) },
      .text("howToJoin", "The heading above the ways to join.") { $0.advert.howToJoin },
      .text("scan", "How to use the code; empty where there is none.") { $0.code == nil ? nil : $0.advert.scan },
      .list("ways", "Other ways to join.", of: Words.type) { $0.advert.ways.map(Words.init) },
      .text("address", "The address of the group's page, as people read it; empty without `base-url`.") { $0.advert.shownAddress },
      .text("codePath", "A QR code with that address: path data, a module 1 wide.") { $0.code?.path },
      .text("codeBox", "The `viewBox` around it, with the free room that it needs.") { $0.code.map(box) },
      .text("network", "Which network it is part of.") { $0.advert.network },
      .text("example", "For an example, that it is one.") { $0.advert.example },
      .text("packHref", "The page with all that helps to share the group.") { $0.context.href($0.pack.address(.page)) },
      .text("otherHref", "The same advert on the other size of paper.") { $0.context.href($0.pack.address($0.other)) },
      .text("otherPaper", "The size of that: `A5`, `A4`.") { paper(of: $0.other) },
    ])

  static func paper(of file: GroupPackFile) -> String { file == .advertA5 ? "A5" : "A4" }

  private var other: GroupPackFile { file == .advertA5 ? .advertA4 : .advertA5 }

  private static func box(_ code: QRCode) -> String {
    let side = code.side + 2 * QRCode.quietZone
    return "-\(QRCode.quietZone) -\(QRCode.quietZone) \(side) \(side)"
  }
}
