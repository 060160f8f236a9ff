#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A talk with a browser that was just started: one empty page is opened, and filled and printed again and again.
struct PrintingSession {
  private var pipe: BrowserPipe
  private var count = 0
  private var page: (session: String, frame: String)?
  /// The page's load event has come since it was filled.
  private var hasLoaded = false

  init(_ pipe: BrowserPipe) { self.pipe = pipe }
}

extension PrintingSession {
  /// The page is handed over as text, so that nothing is asked for, and no script in it runs.
  mutating func pdf(of html: String, before deadline: Deadline) throws(PrintingFault) -> [UInt8] {
    let (session, frame) = try openPage(before: deadline)
    let hasPictures = html.contains("<image ")
    if hasPictures { _ = try ask("Page.enable", [:], of: session, before: deadline) }
    hasLoaded = false
    _ = try ask("Page.setDocumentContent", ["frameId": .text(frame), "html": .text(html)], of: session, before: deadline)
    if hasPictures { try waitForPictures(before: deadline) }
    let options: [String: Command.Parameter] = [
      "generateTaggedPDF": true, "generateDocumentOutline": false, "preferCSSPageSize": true, "printBackground": false,
      "displayHeaderFooter": false,
    ]
    let printed = try ask("Page.printToPDF", options, of: session, before: deadline)
    guard let data = printed.data.flatMap({ Data(base64Encoded: $0) }) else { throw .noPDF }
    return Array(data)
  }

  /// Pictures within a page are read a little later than its words, and printing does not wait for them: the page's load event does.
  private mutating func waitForPictures(before deadline: Deadline) throws(PrintingFault) {
    while !hasLoaded { _ = try receive(before: deadline) }
  }

  private mutating func openPage(before deadline: Deadline) throws(PrintingFault) -> (session: String, frame: String) {
    if let page { return page }
    let target = try ask("Target.createTarget", ["url": "about:blank"], before: deadline).targetId ?? ""
    let session = try ask("Target.attachToTarget", ["targetId": .text(target), "flatten": true], before: deadline).sessionId
    guard let session else { throw .stopped }
    _ = try ask("Emulation.setScriptExecutionDisabled", ["value": true], of: session, before: deadline)
    guard let frame = try ask("Page.getFrameTree", [:], of: session, before: deadline).frameTree?.frame.id else { throw .stopped }
    page = (session, frame)
    return (session, frame)
  }

  private mutating func ask(
    _ method: String, _ parameters: [String: Command.Parameter], of session: String? = nil, before deadline: Deadline
  ) throws(PrintingFault) -> Reply.Result {
    count += 1
    let command = Command(id: count, method: method, params: parameters, sessionId: session)
    guard let message = try? JSONEncoder().encode(command) else { throw .stopped }
    try pipe.send(Array(message), before: deadline)
    while true {
      guard let reply = try receive(before: deadline), reply.id == count else { continue }
      if let refusal = reply.error { throw .refused(refusal.message) }
      return reply.result ?? Reply.Result()
    }
  }

  /// Nil for whatever newer browsers may say.
  private mutating func receive(before deadline: Deadline) throws(PrintingFault) -> Reply? {
    let received = Data(try pipe.receive(before: deadline))
    let reply = try? JSONDecoder().decode(Reply.self, from: received)
    if reply?.method == "Page.loadEventFired" { hasLoaded = true }
    return reply
  }
}
