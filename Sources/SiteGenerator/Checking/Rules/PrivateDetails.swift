import Markdown

/// No post, comment or picture description tells how to reach a private person.
///
/// What the network or a group publishes as its own contact may stand anywhere. Pages, guides and profiles may name other organisations'
/// addresses and telephones; numbers that are always a person's, such as an NHS number, may not stand there either.
struct PrivateDetails: Rule {
  static let name = "private-details"

  func check(_ page: CheckedPage) -> [Problem] {
    var problems: [Problem] = []
    let isPost = page.entry.kind == .posts
    let words = page.body.prose
    words.text.withUnsafeBufferPointer { text in
      for detail in PrivateDetail.all(in: text) where isPost || detail.isAlwaysPrivate {
        report(detail, words.string(detail.range), at: words.position(of: detail.range.lowerBound), of: page, "", &problems)
      }
    }
    if isPost { checkLinks(page, &problems) }
    for picture in page.body.references where picture.kind == .picture {
      report(in: picture.text, at: picture.position, of: page, " in a picture's description", &problems)
    }
    for comment in words.comments { report(in: comment.text, at: comment.position, of: page, " in a comment", &problems) }
    for setting in page.entry.settingWords where isPost || setting.key == "image-description" {
      report(in: setting.words.value, at: Position(line: setting.words.line, column: setting.words.column), of: page, "", &problems)
    }
    return problems
  }
}

extension PrivateDetails {
  /// `mailto:` and `tel:` behind words that do not say the address itself.
  private func checkLinks(_ page: CheckedPage, _ problems: inout [Problem]) {
    for link in page.body.references where link.kind == .link && !link.isAutolink {
      guard let colon = link.destination.firstIndex(of: ":"), ["mailto", "tel"].contains(link.destination[..<colon].lowercased()) else {
        continue
      }
      let address = String(link.destination[link.destination.index(after: colon)...])
      if !link.text.contains(address) { report(in: address, at: link.position, of: page, " in a link", &problems) }
    }
  }

  private func report(in text: String, at position: Position, of page: CheckedPage, _ where: String, _ problems: inout [Problem]) {
    var text = text
    let found = text.withUTF8 { bytes in
      PrivateDetail.all(in: bytes).map { ($0, String(decoding: bytes[$0.range], as: UTF8.self)) }
    }
    for (detail, words) in found { report(detail, words, at: position, of: page, `where`, &problems) }
  }

  private func report(
    _ detail: PrivateDetail, _ words: String, at position: Position, of page: CheckedPage, _ where: String, _ problems: inout [Problem]
  ) {
    guard !page.context.contacts.hold(detail) else { return }
    var problem = problem(
      at: position, of: page, "\"\(words.withPlainSpaces)\"\(`where`) looks like \(detail.kind.noun). \(detail.kind.harm)",
      detail.kind.advice + " If it is meant for all, write `<!-- sitegen: ok \(Self.name) – reason -->` above.", isUnsafe: true)
    problem.canBeMeant = true
    problems.append(problem)
  }
}

extension PrivateDetail {
  fileprivate var isAlwaysPrivate: Bool { kind == .healthNumber || kind == .insuranceNumber && !isExample }
  /// The letters QQ are given to nobody: official guides explain the number with them.
  private var isExample: Bool { normal.hasPrefix("QQ") }
}

extension PrivateDetail.Kind {
  fileprivate var noun: String {
    switch self {
    case .email: "an e-mail address"
    case .telephone: "a telephone number"
    case .insuranceNumber: "a National Insurance number"
    case .healthNumber: "an NHS number"
    case .address: "somebody's home address"
    }
  }

  fileprivate var harm: String {
    switch self {
    case .email, .telephone: "No group gives it as its contact, so it may be a private person's. Once published, it can't be called back."
    case .insuranceNumber, .healthNumber: "With it, others could pass for that person."
    case .address: "Strangers could find that person at home."
    }
  }

  fileprivate var advice: String {
    switch self {
    case .email, .telephone: "Take it out, and link to the group's page, where its contacts are."
    case .insuranceNumber, .healthNumber: "Take it out. Where the number matters, say \"the number on your letter\"."
    case .address: "Take it out, or name only the town."
    }
  }
}
