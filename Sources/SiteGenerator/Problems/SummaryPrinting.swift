extension Summary {
  /// The end of a build, in words: kind, and with what to do next.
  public func text(output: String?) -> String {
    let (fixes, looks, silenced) = (ProblemCount(problems).fixes, ProblemCount(problems).looks, meant.count)
    var lines: [String] = []
    if fixes > 0 || looks > 0 {
      lines.append("\(count(fixes, "thing")) to fix, \(looks) worth a look. The rest of your site is fine.")
    }
    if silenced > 0 { lines.append("\(count(silenced, "thing")) that a writer said \(silenced == 1 ? "is" : "are") meant.") }
    if waiting > 0 {
      lines.append(
        "\(waiting) wait\(waiting == 1 ? "s" : "") for \(waiting == 1 ? "its" : "their") day (`--future` shows \(waiting == 1 ? "it" : "them"))."
      )
    }
    if drafts > 0 { lines.append("\(count(drafts, "draft")) not shown (`--drafts` shows \(drafts == 1 ? "it" : "them")).") }
    lines += remarks
    if stopped {
      lines.append(
        "Nothing was published: the site stays as it was until the \(fixes == 1 ? "one thing is" : "\(fixes) things are") mended.")
    } else if let written, let output {
      lines.append(
        "Your site is ready: \(count(pages, "page")), \(count(posts, "post")), \(count(groups, "group")). "
          + "\(written.written) written, \(written.unchanged) unchanged, \(written.removed) removed.")
      lines.append("Open \(output)/index.html")
    } else {
      lines.append("\(count(pages, "page")) checked. Nothing was written.")
    }
    return lines.joined(separator: "\n")
  }

  /// The object of `--json`.
  public var json: String { Self.json(pages: pages, problems) }

  public static func json(pages: Int, _ problems: [Problem]) -> String {
    let list: [JSON] = problems.map { problem in
      .object([
        ("rule", .text(problem.rule)), ("level", .text(problem.level.rawValue)), ("file", .text(problem.place.file)),
        ("line", .number(problem.place.line)), ("column", .number(problem.place.column)), ("message", .text(problem.message)),
        ("suggestion", .text(problem.suggestion)), ("act", .optional(problem.act)),
      ])
    }
    let object: JSON = .object([("pages", .number(pages)), ("problems", list.isEmpty ? .emptyList : .list(list))])
    return String(decoding: object.bytes, as: UTF8.self)
  }

  private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
