import FlyingFox
import FlyingSocks

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Answers browsers on this computer, and nobody else.
struct PreviewServer: Sendable {
  let responder: Responder

  /// Serves at the port, or, where another program has it, at the next that is free, until the task is cancelled.
  ///
  /// - Parameter started: is told the port.
  /// - Throws: `NoFreePort`, and whatever else the system says of its sockets.
  func run(at wanted: UInt16, started: @escaping @Sendable (UInt16) async -> Void) async throws {
    for port in Self.ports(from: wanted) {
      do {
        return try await serve(at: port, started: started)
      } catch SocketError.failed(_, let code, _) where code == EADDRINUSE || code == EACCES {
        continue
      }
    }
    throw NoFreePort(from: wanted)
  }

  /// At last whichever the system gives.
  private static func ports(from wanted: UInt16) -> [UInt16] {
    wanted == 0 ? [0] : Array(wanted...(wanted > .max - 50 ? .max : wanted + 50)) + [0]
  }

  private func serve(at port: UInt16, started: @escaping @Sendable (UInt16) async -> Void) async throws {
    let server = HTTPServer(
      address: try sockaddr_in.inet(ip4: "127.0.0.1", port: port), pool: PromptSockets(pool: HTTPServer.defaultPool()), logger: .disabled)
    await server.appendRoute("*") { await response(to: $0) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        try await server.waitUntilListening()
        if case .ip4(_, let port)? = await server.listeningAddress { await started(port) }
      }
      while try await group.next() != nil {}
    }
  }
}

/// Other programs have all the ports that were tried.
public struct NoFreePort: Error {
  public let from: UInt16
}

extension PreviewServer {
  private func response(to request: HTTPRequest) async -> HTTPResponse {
    var headers: [String: String] = [:]
    for name in [HTTPHeader.host, .range] { headers[name.rawValue.lowercased()] = request.headers[name] }
    let isHead = request.method == .HEAD
    let answer = await responder.answer(Request(method: request.method.rawValue, target: request.target.rawValue, headers: headers))
    var response = HTTPResponse(statusCode: HTTPStatusCode(answer.status, phrase: Self.phrases[answer.status] ?? ""))
    for (name, value) in Answer.always.merging(answer.headers, uniquingKeysWith: { $1 }) { response.headers[HTTPHeader(name)] = value }
    response.headers[.contentType] = answer.type
    response.headers[.contentLength] = "\(answer.body.count)"
    if !isHead { response.payload = .httpBody(Self.body(answer.body)) }
    return response
  }

  /// What was made goes out in one piece, and what lies on disk in pieces, however large it is.
  private static func body(_ body: Answer.Body) -> HTTPBodySequence {
    switch body {
    case .bytes(let bytes): HTTPBodySequence(data: Data(bytes), suggestedBufferSize: max(1, bytes.count))
    case .file(let path, let range):
      (try? HTTPBodySequence(file: URL(fileURLWithPath: path), range: range, suggestedBufferSize: 1 << 16)) ?? HTTPBodySequence()
    }
  }

  private static let phrases = [
    200: "OK", 206: "Partial Content", 308: "Permanent Redirect", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
    416: "Range Not Satisfiable", 503: "Service Unavailable",
  ]
}
