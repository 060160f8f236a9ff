import Templates

/// The way to another version of a resource.
struct VersionLink: Sendable {
  var label: String
  var href: String
  var language: String
  var isRightToLeft: Bool { LanguageTag.isRightToLeft(language) }

  static let type = RecordType<VersionLink>(
    "version",
    [
      .text("label", "Easy Read, what its language calls itself, or for the plain version its title.") { $0.label },
      .text("href", "Its page.") { $0.href },
      .text("language", "The language of the label, for `lang`; a version in another language is in it too.") { $0.language },
      .text("direction", "`rtl` for a label that is written from right to left, else `ltr`.") { $0.isRightToLeft ? "rtl" : "ltr" },
    ])
}

extension VersionLink {
  init(to resource: Linked<Resource>, _ context: PageContext) {
    href = context.href(resource.address)
    let own = resource.entry.language ?? context.site.settings.language
    switch resource.variant {
    case nil: (label, language) = (resource.title, own)
    case .easyRead: (label, language) = (context.words.easyRead, context.site.settings.language)
    case .language(let tag):
      let name = LanguageName.own(of: tag)
      (label, language) = (name ?? resource.title, name == nil ? own : tag)
    }
  }
}
