import Documents
import Templates

/// One resource, with the whole letter where it is one.
struct ResourceView: Sendable {
  let resource: Int
  let context: PageContext
  private var item: Linked<Resource> { context.site.resources[resource] }

  static let type = RecordType<ResourceView>(
    "resource",
    [
      .list("topics", "Its topics.", of: NameLink.type) { view in
        view.context.site.topics.filter { $0.resources.contains(view.resource) }.map { view.context.link($0) }
      },
      .flag("hasLetter", "The resource is a letter to fill in.") { $0.item.letter != nil },
      .html("letter", "The whole letter; its blanks are `span.blank`.") { $0.item.letter.map { LetterHTML(letter: $0).bytes } },
      .list("blanks", "The letter's blanks in order, each once.", of: BlankView.type) { view in
        (view.item.letter?.labels ?? []).map { label in BlankView(label: label, field: view.item.fields.first { $0.label == label }) }
      },
      .list("downloads", "Files of the letter.", of: Download.type) { $0.downloads },
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
  .including(BodyView.type) { BodyView($0.item.item.entry, $0.item.targets, $0.context, with: $0.item.letter) }

  private var downloads: [Download] {
    guard let sheet = LetterSheet(item.item, language: context.site.settings.language) else { return [] }
    let document = LetterFlattening.document(of: sheet)
    let files = LetterFormat.allCases.compactMap { format -> Download? in
      // A file that cannot be packed stops the build when it is written, with the reason.
      guard let size = try? format.file(of: document).count else { return nil }
      return Download(
        label: item.title, href: context.href(Addresses.letter(of: item.item, format)), kind: format.name,
        size: FilePublishing.sizeText(size))
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
