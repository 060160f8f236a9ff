import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads a stranger's SVG file into a picture that is safe to publish: `SVGScan` looks at the bytes first, then an XML parser makes a
/// tree, and `SVGRebuilder` makes a new picture of what its allow-list knows.
enum SVGReader {
  /// The picture, when anything of it can be used, and what was left out of it.
  static func read(_ bytes: [UInt8]) -> (SVGPicture?, [LogoFault]) {
    do throws(SVGScan.Refusal) {
      let scan = try SVGScan(bytes)
      let tree = try TreeBuilder.tree(of: scan)
      let (picture, faults) = SVGRebuilder.rebuild(tree, scan: scan)
      return (picture, scan.faults + faults)
    } catch {
      return (nil, [error.fault])
    }
  }
}

/// Gathers what the parser reports. It lives for one call of one parser, on one thread.
private final class TreeBuilder: NSObject, XMLParserDelegate {
  /// The elements that are open, outermost first.
  private var open: [XMLNode] = []
  private var root: XMLNode?
  private var count = 0
  private var isStopped = false

  static func tree(of scan: SVGScan) throws(SVGScan.Refusal) -> XMLNode {
    let builder = TreeBuilder()
    let parser = XMLParser(data: Data(scan.bytes))
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    parser.delegate = builder
    if parser.parse(), !builder.isStopped, let root = builder.root { return root }
    throw SVGScan.Refusal(
      fault: LogoFault(
        line: max(parser.lineNumber, 1), column: max(parser.columnNumber, 1),
        seen: "The drawing stops making sense here, so it cannot be read.",
        advice: "Please open it in a drawing program and save it again as “plain SVG”."))
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    guard !isStopped else { return }
    // `SVGScan` has counted already; should the parser ever see more than it did, nothing more is taken.
    if open.count >= SVGLimits.depth || count >= SVGLimits.elements { return stop(parser) }
    open.append(XMLNode(name: name, namespace: namespaceURI ?? "", attributes: attributes, tag: count))
    count += 1
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    guard !isStopped, let node = open.popLast() else { return }
    if open.isEmpty {
      root = root ?? node
    } else {
      open[open.count - 1].children.append(node)
    }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard !isStopped, !open.isEmpty else { return }
    open[open.count - 1].text += text
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    guard !isStopped, !open.isEmpty else { return }
    open[open.count - 1].text += String(decoding: block, as: UTF8.self)
  }

  func parser(_ parser: XMLParser, foundInternalEntityDeclarationWithName name: String, value: String?) {
    stop(parser)
  }

  func parser(_ parser: XMLParser, foundExternalEntityDeclarationWithName name: String, publicID: String?, systemID: String?) {
    stop(parser)
  }

  private func stop(_ parser: XMLParser) {
    isStopped = true
    parser.abortParsing()
  }
}
