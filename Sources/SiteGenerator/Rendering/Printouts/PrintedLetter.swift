import Markdown
import Printing

/// A letter on a small page of its own, which its PDF is made from. The page depends on the letter alone: neither theme nor site change it.
struct PrintedLetter {
  let address: String
  private let sheet: LetterSheet
  private let reviewed: CalendarDate?

  /// Nil for a resource that is no letter.
  init?(_ resource: Resource, language: String) {
    guard let sheet = LetterSheet(resource, language: language) else { return nil }
    self.sheet = sheet
    address = Addresses.printout(of: resource)
    reviewed = resource.review?.date
  }

  var page: PrintablePage { PrintablePage(html: html, date: date) }
}

extension PrintedLetter {
  /// The day of its review; before one, the first day that the letter's other files know as well.
  private var date: String { (reviewed?.iso ?? "1980-01-01").replacing("-", with: "") }

  private var html: String {
    var output = Array("<!DOCTYPE html>\n<html lang=\"".utf8)
    Escaping.markup(sheet.language, into: &output)
    output += Array("\" dir=\"\(LanguageTag.isRightToLeft(sheet.language) ? "rtl" : "ltr")\">\n<meta charset=\"utf-8\">\n".utf8)
    output += Array("\(PrintedStyle.policy)\n<title>".utf8)
    Escaping.markup(sheet.title, into: &output)
    output += Array("</title>\n<style>\n\(PrintedStyle.css)</style>\n<body>\n".utf8)
    return String(decoding: output + letter, as: UTF8.self)
  }

  /// The letter as on its page, but for two things. The style here keeps white space, so a line ends once. And Chromium tags `strong` and `em`
  /// with names that PDF knows only from version 2 on, which it does not write: some readers then pass their words over.
  private var letter: [UInt8] {
    var letter: [UInt8] = []
    var rest = LetterHTML(sheet: sheet, blankWord: "", topLevel: 1).bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      letter += rest[..<start]
      let (tag, other) = Self.tags.first { rest[start...].starts(with: $0.tag) } ?? (Array(rest[start...start]), Array(rest[start...start]))
      letter += other
      rest = rest[(start + tag.count)...]
    }
    return letter + rest
  }

  private static let tags = [("<br>\n", "<br>"), ("<em>", "<i>"), ("</em>", "</i>"), ("<strong>", "<b>"), ("</strong>", "</b>")].map {
    (tag: Array($0.utf8), other: Array($1.utf8))
  }
}
