import Templates

/// One resource, with the whole letter where it is one.
struct ResourceView: Sendable {
  let resource: Int
  let context: PageContext
  /// Several names are made of these.
  private let body: BodyView
  private let sheet: LetterSheet?
  private var item: Linked<Resource> { context.site.resources[resource] }

  init(resource: Int, context: PageContext) {
    self.resource = resource
    self.context = context
    let item = context.site.resources[resource]
    body = BodyView(item.item.entry, item.targets, context, with: item.letter)
    sheet = LetterSheet(item.item, language: context.site.settings.language)
  }

  static let type = RecordType<ResourceView>(
    "resource",
    [
      .list("topics", "Its topics.", of: NameLink.type) { view in
        view.context.site.topics.filter { $0.resources.contains(view.resource) }.map { view.context.link($0) }
      },
      .flag("hasLetter", "The resource is a letter to fill in.") { $0.item.letter != nil },
      .html("letter", "The whole letter; its blanks are `span.blank`.") { view in
        view.sheet.map { LetterHTML(sheet: $0, blankWord: view.context.words.blank).bytes }
      },
      .text("fileName", "What the letter's files are called, without an ending.") { $0.item.entry.slug },
      .html("bodyBefore", "What is read before the letter: its page's words above the first line `---`, or all of them.") {
        $0.body.before
      },
      .html("bodyAfter", "What is read after the letter: its page's words below that line.") { $0.body.after },
      .list(
        "blanks", "What the letter asks for, each once, where it first asks. The scripts make the form of this list.", of: BlankView.type
      ) {
        ($0.sheet?.fields.fields ?? []).map(BlankView.init)
      },
      .list("downloads", "Files of the letter.", of: Download.type) { $0.downloads },
      .flag("hasPDF", "One of them is a PDF; where there is none, a reader can print one.") { $0.printout != nil },
      .text("reviewedBy", "Who checked it.") { $0.item.review?.by },
      .text("reviewed", "The day on which they did, in words.") { $0.item.review?.date?.words },
      .text("machineReviewed", "The same for `datetime`.") { $0.item.review?.date?.iso },
      .flag("isUnreviewed", "No adviser has checked it yet; say so.") { $0.item.review == nil },
      .text("version", "Its version.") { $0.item.version },
      .list("versions", "The same in Easy Read and in other languages, and from those the plain one.", of: VersionLink.type) { view in
        view.context.site.versions(of: view.resource).map { VersionLink(to: view.context.site.resources[$0], view.context) }
      },
      .list("sources", "Where its statements come from.", of: SourceView.type) { $0.item.sources.map(SourceView.init) },
    ]
  )
  .including(ResourceCard.type) { ResourceCard(resource: $0.item, context: $0.context) }
  .including(BodyView.type) { $0.body }

  private var downloads: [Download] {
    let files = context.letterFiles[resource].map { file in
      Download(
        label: item.title, href: context.href(file.address), kind: file.kind, size: FilePublishing.sizeText(file.bytes.count))
    }
    return files + [printout].compactMap { $0 }
  }

  private var printout: Download? {
    let address = Addresses.printout(of: item.item)
    return context.printouts.files[address].map { file in
      Download(label: item.title, href: context.href(address), kind: "PDF", size: FilePublishing.sizeText(file.count))
    }
  }
}
