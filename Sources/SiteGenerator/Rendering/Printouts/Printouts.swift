import Printing

/// Each letter, and the poster of all logos, as a PDF. They are made before the pages, which name them with their size, and kept while their
/// source is the same.
struct Printouts: Sendable {
  /// By address.
  private(set) var files: [String: [UInt8]] = [:]
  /// In words for the summary: why there are none, or not all of them.
  private(set) var remark: String?
  /// Whether printing again, by the same browser if there is one, would come to the same.
  private(set) var isWhole = true
  private var record = PrintRecord()

  /// Nothing is printed.
  init() {}

  /// - Parameters:
  ///   - poster: the poster as a page, where there is one.
  ///   - output: the folder that the site was written to before; what is there is used again where its source is the same.
  ///   - memory: where there is one, nothing is printed now: it is told what to print when there is time.
  init(of site: Site, poster: PrintablePage? = nil, by search: BrowserSearch, madeBefore output: String, memory: BuildMemory? = nil) async {
    let letters = site.resources.compactMap { PrintedLetter($0.item, language: site.settings.language) }
    let wanted = letters.map { ($0.address, $0.page) } + (poster.map { [(WallFile.posterPDF.rawValue, $0)] } ?? [])
    guard !wanted.isEmpty else { return }
    switch search {
    case .found(let browser): await make(wanted, by: browser, madeBefore: output, memory)
    case .notFound: remark = "There are no PDFs, as no Chromium or Chrome was found on this computer."
    case .switchedOff: remark = "There are no PDFs, as SITEGEN_BROWSER is \"none\"."
    case .unusable(let path): remark = "There are no PDFs, as SITEGEN_BROWSER names \"\(path)\", which is no program."
    }
  }

  /// The PDFs, and the record of what each was made from.
  var pages: [Page] {
    if files.isEmpty { return [] }
    let (files, record) = (files, record)
    return files.keys.sorted().map { address in Page(address) { files[address] ?? [] } } + [Page(PrintRecord.address) { record.bytes }]
  }
}

extension Printouts {
  private mutating func make(
    _ wanted: [(address: String, page: PrintablePage)], by browser: Browser, madeBefore output: String, _ memory: BuildMemory?
  ) async {
    let identity = browser.identity
    let old = PrintRecord(at: "\(output)/\(PrintRecord.address)")
    var new: [WantedPrintout] = []
    for (address, page) in wanted {
      let source = Fingerprint(of: "\(identity)\n\(page.date)\n\(page.html)")
      if let file = memory?.printed(from: source) {
        files[address] = file
      } else if let file = readBytes(of: "\(output)/\(address)"), old.holds(address, file, from: source) {
        files[address] = file
        record.keep(address, of: old)
        memory?.keep(file, from: source)
      } else {
        new.append(WantedPrintout(address: address, page: page, source: source))
      }
    }
    memory?.unprinted = new
    if memory != nil { return }
    if new.isEmpty { return }
    let (made, fault) = await browser.print(new.map(\.page))
    for case (let file?, let item) in zip(made, new) {
      files[item.address] = file
      record.add(item.address, file, from: item.source)
    }
    isWhole = fault == nil
    if let fault { remark = Self.words(on: fault, browser, left: made.count { $0 == nil }) }
  }

  private static func words(on fault: PrintingFault, _ browser: Browser, left: Int) -> String {
    "\(left == 1 ? "One PDF is" : "\(left) PDFs are") missing: \(browser.path) \(fault.words)."
      + " To build without PDFs, set SITEGEN_BROWSER to \"none\"."
  }
}
