import SiteGenerator

/// Answers what a browser asks for, from the newest edition of the site alone. There is no way from an address to a file on disk but through the
/// list of the site's own files.
struct Responder: Sendable {
  let desk: Desk

  func answer(_ request: Request) async -> Answer {
    guard request.isForThisComputer else {
      return Answer(403, "This preview answers at 127.0.0.1 and localhost alone.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      var answer = Answer(405, "A preview can be read, and nothing else.")
      answer.headers["Allow"] = "GET, HEAD"
      return answer
    }
    guard let address = request.address else { return Answer(404, "There is no such page.") }
    switch "/\(address)" {
    case PreviewScript.address: return Answer(type: ContentType.of(address), body: .bytes(Array(PreviewScript.text.utf8)))
    case PreviewState.address: return await state(request)
    default: return file(address, request, in: await desk.edition)
    }
  }
}

extension Responder {
  /// Waits until there is something new to tell.
  private func state(_ request: Request) async -> Answer {
    let query = request.query
    let edition = await desk.edition(after: query["seen"].flatMap { Int($0) } ?? 0, within: .seconds(10))
    let page = query["page"] ?? ""
    let state = PreviewState(edition, page: page, isStale: query["mark"] != mark(of: page, in: edition))
    return Answer(type: ContentType.of("state.json"), body: .bytes(Array(state.json.utf8)))
  }

  private func mark(of address: String, in edition: Edition) -> String {
    guard case .made(let bytes)? = edition.file(at: address) else { return edition.isEmpty ? "" : "gone" }
    return edition.mark(of: bytes)
  }

  private func file(_ address: String, _ request: Request, in edition: Edition) -> Answer {
    let type = ContentType.of(address)
    switch edition.file(at: address) {
    case .made(let bytes)?:
      let isPage = type.hasPrefix("text/html")
      return part(of: .bytes(isPage ? page(bytes, at: address, in: edition).bytes : bytes), type: type, request)
    case .onDisk(let path)?:
      guard let count = FileSize.of(path) else { return missing(address, request, in: edition) }
      return part(of: .file(path, 0..<count), type: type, request)
    case nil: return missing(address, request, in: edition)
    }
  }

  private func page(_ bytes: [UInt8], at address: String, in edition: Edition, isElsewhere: Bool = false) -> PreviewPage {
    PreviewPage(bytes, mark: edition.mark(of: bytes), assets: edition.assetsMark, at: address, isElsewhere: isElsewhere)
  }

  private func missing(_ address: String, _ request: Request, in edition: Edition) -> Answer {
    if case .made? = edition.file(at: "\(address)/index.html") {
      let path = request.target.prefix { $0 != "?" }
      var answer = Answer(308, "This is a folder: its address ends with a slash.")
      answer.headers["Location"] = "/\(path.drop { $0 == "/" })/"
      return answer
    }
    if edition.isEmpty, ContentType.of(address).hasPrefix("text/html") {
      return Answer(status: 503, type: ContentType.of("a.html"), body: .bytes(EmptyPage.bytes(at: address)))
    }
    guard case .made(let bytes)? = edition.file(at: "404.html") else { return Answer(404, "There is no such page.") }
    let page = page(bytes, at: "404.html", in: edition, isElsewhere: true)
    return Answer(status: 404, type: ContentType.of("404.html"), body: .bytes(page.bytes))
  }

  private func part(of body: Answer.Body, type: String, _ request: Request) -> Answer {
    var answer = Answer(type: type, body: body)
    answer.headers["Accept-Ranges"] = "bytes"
    switch ByteRange(request.headers["range"], of: body.count) {
    case .whole: break
    case .part(let range):
      answer.status = 206
      answer.headers["Content-Range"] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(body.count)"
      switch body {
      case .bytes(let bytes): answer.body = .bytes(Array(bytes[range]))
      case .file(let path, _): answer.body = .file(path, range)
      }
    case .none:
      answer = Answer(416, "The file has no such part.")
      answer.headers["Content-Range"] = "bytes */\(body.count)"
    }
    return answer
  }
}
