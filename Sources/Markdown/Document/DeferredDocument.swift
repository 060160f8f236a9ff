import Synchronization

/// A document that is parsed when it is first asked for, once.
final class DeferredDocument: Sendable {
  private let parse: @Sendable () -> Document
  private let parsed = Mutex<Document?>(nil)

  init(_ parse: @escaping @Sendable () -> Document) { self.parse = parse }

  var document: Document {
    parsed.withLock { parsed in
      let document = parsed ?? parse()
      parsed = document
      return document
    }
  }
}
