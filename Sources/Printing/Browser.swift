import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A Chromium on this computer, or one of its relatives: Chrome, Edge.
public struct Browser: Sendable, Equatable {
  public let path: String

  public init(_ path: String) { self.path = path }

  /// Changes when the browser does, and is known without starting it: its path, and the size and day of that file.
  public var identity: String {
    var status = stat()
    guard stat(path, &status) == 0 else { return path }
    #if canImport(Darwin)
      let changed = status.st_mtimespec.tv_sec
    #else
      let changed = status.st_mtim.tv_sec
    #endif
    return "\(path) \(status.st_size) \(changed)"
  }
}

extension Browser {
  /// Prints all pages with one start of the browser, which asks the network for nothing. After a page that fails it is started again for
  /// those that follow, unless the next one fails as well: then it is no fault of the pages.
  ///
  /// - Returns: a PDF for each page, nil for one that has none; and the first fault.
  public func print(_ pages: [PrintablePage], within limits: PrintingLimits = PrintingLimits()) async -> (
    files: [[UInt8]?], fault: PrintingFault?
  ) {
    // It waits for the browser on a thread of its own: a global queue's are those that tasks run on, one for each core.
    await withCheckedContinuation { done in
      DispatchQueue(label: "sitegen.printing").async { done.resume(returning: printInTurn(pages, within: limits)) }
    }
  }

  private func printInTurn(_ pages: [PrintablePage], within limits: PrintingLimits) -> (files: [[UInt8]?], fault: PrintingFault?) {
    let whole = Deadline(in: limits.whole(of: pages.count))
    var files: [[UInt8]?] = []
    var first: PrintingFault?
    while files.count < pages.count {
      let (printed, fault) = start(for: pages[files.count...], page: limits.page, whole: whole)
      let isSecond = printed.isEmpty && !files.isEmpty
      files += printed
      guard let fault else { break }
      first = first ?? fault
      if isSecond || whole.isOver || fault == .notStarted { break }
      files.append(nil)
    }
    return (files + Array(repeating: nil, count: pages.count - files.count), first)
  }

  /// - Returns: the PDFs of the first pages, of all where there is no fault.
  private func start(
    for pages: ArraySlice<PrintablePage>, page limit: Duration, whole: Deadline
  ) -> (files: [[UInt8]], fault: PrintingFault?) {
    var files: [[UInt8]] = []
    do throws(PrintingFault) {
      let profile = try BrowserProfile()
      defer { profile.remove() }
      let process = try BrowserProcess(path, Self.arguments(profile: profile.folder), environment: profile.environment)
      defer { process.end() }
      var session = PrintingSession(BrowserPipe(input: process.input, output: process.output))
      for page in pages {
        let deadline = Deadline(in: limit).earlier(whole)
        files.append(try FixedPDF(session.pdf(of: page.html, before: deadline)).dated(page.date))
      }
      return (files, nil)
    } catch {
      return (files, error)
    }
  }

  static func arguments(profile: String) -> [String] {
    // A browser refuses to start its sandbox for the administrator, as whom containers run; it is given no page but ours.
    (geteuid() == 0 ? ["--no-sandbox"] : []) + [
      "--headless", "--remote-debugging-pipe", "--user-data-dir=\(profile)", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--no-default-browser-check", "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--disable-extensions",
      // Whatever it may try, no name leads anywhere.
      "--host-resolver-rules=MAP * ~NOTFOUND",
      // Stands in the PDF as its maker: without it, the kind of computer that it was made on would. A browser without a window says "Chromium".
      "--user-agent=sitegen",
    ]
  }
}
