import Templates

/// What sharing sites show (the Open Graph protocol).
struct OpenGraph: Sendable {
  let frame: PageFrame

  init?(_ frame: PageFrame) {
    guard frame.context.site.settings.baseURL != nil, !frame.isHidden else { return nil }
    self.frame = frame
  }

  static let type = RecordType<OpenGraph>(
    "openGraph",
    [
      .text("title", "og:title") { $0.frame.title },
      .text("description", "og:description") { $0.frame.description },
      .text("type", "og:type; empty for `website`, which it is where nothing is said") { open in
        open.frame.openGraphType == "website" ? nil : open.frame.openGraphType
      },
      .text("address", "og:url") { $0.frame.absolute($0.frame.address) },
      .text("siteName", "og:site_name") { $0.frame.context.site.settings.title },
      .text("image", "og:image, an absolute address") { open in open.frame.image.flatMap { open.frame.absolute($0.address) } },
      .text("imageDescription", "og:image:alt") { $0.frame.image?.description },
      .text("imageWidth", "og:image:width, in pixels") { open in open.frame.image.map { String($0.size.width) } },
      .text("imageHeight", "og:image:height, in pixels") { open in open.frame.image.map { String($0.size.height) } },
      .text("locale", "og:locale") { open in String(open.frame.pageLanguage.map { $0 == "-" ? "_" : $0 }) },
    ])
}
