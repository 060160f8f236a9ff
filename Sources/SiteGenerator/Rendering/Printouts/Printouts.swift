import Printing

/// Each letter as a PDF. They are made before the pages, which name them with their size, and kept while their source is the same.
struct Printouts: Sendable {
  /// By address.
  private(set) var files: [String: [UInt8]] = [:]
  /// In words for the summary: why letters have none, or not all of them.
  private(set) var remark: String?
  private var record = PrintRecord()

  /// No letter is printed.
  init() {}

  /// - Parameter output: the folder that the site was written to before; what is there is used again where its source is the same.
  init(of site: Site, by search: BrowserSearch, madeBefore output: String) {
    let letters = site.resources.compactMap { PrintedLetter($0.item, language: site.settings.language) }
    guard !letters.isEmpty else { return }
    switch search {
    case .found(let browser): make(letters, by: browser, madeBefore: output)
    case .notFound: remark = "Letters have no PDF, as no Chromium or Chrome was found on this computer."
    case .switchedOff: remark = "Letters have no PDF, as SITEGEN_BROWSER is \"none\"."
    case .unusable(let path): remark = "Letters have no PDF, as SITEGEN_BROWSER names \"\(path)\", which is no program."
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
  private mutating func make(_ letters: [PrintedLetter], by browser: Browser, madeBefore output: String) {
    let identity = browser.identity
    let old = PrintRecord(at: "\(output)/\(PrintRecord.address)")
    var new: [(letter: PrintedLetter, page: PrintablePage, source: Fingerprint)] = []
    for letter in letters {
      let page = letter.page
      let source = Fingerprint(of: Array("\(identity)\n\(page.date)\n\(page.html)".utf8))
      if let file = readBytes(of: "\(output)/\(letter.address)"), old.holds(letter.address, file, from: source) {
        files[letter.address] = file
        record.keep(letter.address, of: old)
      } else {
        new.append((letter, page, source))
      }
    }
    if new.isEmpty { return }
    let (made, fault) = browser.print(new.map(\.page))
    for case (let file?, let item) in zip(made, new) {
      files[item.letter.address] = file
      record.add(item.letter.address, file, from: item.source)
    }
    if let fault { remark = Self.words(on: fault, browser, left: made.count { $0 == nil }) }
  }

  private static func words(on fault: PrintingFault, _ browser: Browser, left: Int) -> String {
    "\(left == 1 ? "One letter has" : "\(left) letters have") no PDF: \(browser.path) \(fault.words)."
      + " To build without PDFs, set SITEGEN_BROWSER to \"none\"."
  }
}
