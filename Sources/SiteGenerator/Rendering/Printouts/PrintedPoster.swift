import Printing

/// The poster of all logos on a page of its own size, which its PDF is made from.
enum PrintedPoster {
  /// - Parameters:
  ///   - svg: the poster, 297 by 420 millimetres.
  ///   - description: what it shows, with all names, which on it are strokes.
  static func page(_ svg: [UInt8], title: String, description: String, language: String) -> PrintablePage {
    var html = Array("<!DOCTYPE html>\n<html lang=\"".utf8)
    Escaping.markup(language, into: &html)
    html += Array("\">\n<meta charset=\"utf-8\">\n".utf8)
    html += Array("\(PrintedStyle.policy)\n<title>".utf8)
    Escaping.markup(title, into: &html)
    html += Array("</title>\n<style>\n\(style)</style>\n<body>\n<div role=\"img\" aria-label=\"".utf8)
    Escaping.markup(description, into: &html)
    html += Array("\">\n".utf8)
    return PrintablePage(html: String(decoding: html + svg, as: UTF8.self) + "</div>\n", date: "19800101")
  }

  /// What is drawn is printed in its colours, and fills the sheet.
  private static let style = """
    @page { size: 297mm 420mm; margin: 0 }
    body { margin: 0 }
    svg { display: block; print-color-adjust: exact }
    div > svg { width: 297mm; height: 419.9mm }

    """
}
