/// The page that `sitegen check --report FILE.html` writes, for a group to read together: on a screen, read out, or on paper. It needs no other
/// file and no script, and asks nobody for anything.
public struct ReportPage: Sendable {
  /// By which a file is known as such a report.
  public static let mark = "<meta name=\"generator\" content=\"sitegen check\">"

  let title: String
  let summary: Summary
  let today: CalendarDate
  /// One for each problem, the same in every build.
  private let anchors: [Problem: String]

  public init(_ summary: Summary, title: String, today: CalendarDate) {
    self.summary = summary
    self.title = title
    self.today = today
    anchors = Dictionary(summary.problems.enumerated().map { ($1, "p\($0)") }) { first, _ in first }
  }

  public var bytes: [UInt8] {
    var page = HTMLText()
    page.raw("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n\(Self.mark)\n")
    page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    page.text(heading)
    page.raw(
      "</title>\n<style>\n\(ReportStyle.css)</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">Skip to what we found</a>\n")
    page.raw("<header><p>")
    page.text("\(title), \(today.words)")
    page.raw("</p></header>\n<main id=\"content\" tabindex=\"-1\">\n<h1>")
    page.text(heading)
    page.raw("</h1>\n")
    introduction(&page)
    usefulFirst(&page)
    for group in ProblemsByPage.of(summary.problems) { section(group, &page) }
    meant(&page)
    page.raw(
      "</main>\n<footer><p>A program sees a part of what makes a page hard to use. Ask disabled people to read your pages too.</p></footer>\n"
    )
    page.raw("</body>\n</html>\n")
    return page.bytes
  }

  private var heading: String { "What to look at in \(title)" }
}

extension ReportPage {
  private func introduction(_ page: inout HTMLText) {
    let words = ProblemCount(summary.problems).words
    page.paragraph(words.isEmpty ? "There is nothing to fix, and nothing worth a look." : "\(words). The rest of your site is fine.")
    guard !words.isEmpty else { return }
    page.paragraph(
      "“Please fix” means that nothing is published until it is mended. “Worth a look” is advice. Go through it together, and tick what is done."
    )
  }

  /// Where there are so many that nobody would know where to begin.
  private func usefulFirst(_ page: inout HTMLText) {
    let order = UsefulFirst(summary.problems)
    guard !order.rest.isEmpty else { return }
    page.raw("<section aria-labelledby=\"first\">\n<h2 id=\"first\">Begin with these</h2>\n<ol>\n")
    for problem in order.first {
      page.raw("<li><a href=\"#\(anchors[problem] ?? "")\">")
      page.text("\(problem.place.file), line \(problem.place.line)")
      page.raw("</a>: ")
      page.text(problem.message)
      page.raw("</li>\n")
    }
    page.raw("</ol>\n</section>\n")
  }

  private func section(_ group: ProblemsByPage, _ page: inout HTMLText) {
    page.raw("<section>\n<h2>")
    page.text(group.file)
    page.raw("</h2>\n")
    page.paragraph("\(group.words).")
    page.raw("<ol>\n")
    for problem in group.problems { item(problem, &page) }
    page.raw("</ol>\n</section>\n")
  }

  private func item(_ problem: Problem, _ page: inout HTMLText) {
    let id = anchors[problem] ?? ""
    page.raw("<li id=\"\(id)\" class=\"\(problem.level.rawValue)\">\n<h3>")
    page.text("\(problem.level.words): line \(problem.place.line)")
    page.raw("</h3>\n")
    page.paragraph(problem.message)
    if !problem.suggestion.isEmpty { page.paragraph(problem.suggestion) }
    page.raw("<p class=\"done\"><label><input type=\"checkbox\"> Done")
    page.raw("<span class=\"heard\">: ")
    page.text("line \(problem.place.line) of \(problem.place.file)")
    page.raw("</span></label></p>\n")
    if problem.canBeMeant {
      page.raw("<p class=\"meant\">If it is meant, write near it: <code>")
      page.text("<!-- sitegen: ok \(problem.rule) – why -->")
      page.raw("</code></p>\n")
    }
    page.raw("</li>\n")
  }

  private func meant(_ page: inout HTMLText) {
    guard !summary.meant.isEmpty else { return }
    page.raw("<section aria-labelledby=\"meant\">\n<h2 id=\"meant\">What writers said is meant</h2>\n<ul>\n")
    for meant in summary.meant {
      page.raw("<li>")
      page.text("\(meant.problem.place.file), line \(meant.problem.place.line) (\(meant.problem.rule)): ")
      page.text(meant.reason.isEmpty ? "no reason is given." : "“\(meant.reason)”")
      page.raw("</li>\n")
    }
    page.raw("</ul>\n</section>\n")
  }
}
