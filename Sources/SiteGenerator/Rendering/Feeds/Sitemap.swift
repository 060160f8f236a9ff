/// Every public page once (sitemaps.org, version 0.9). More than 50,000 pages are shared out over several files, which an index names.
struct Sitemap {
  static let limit = 50_000

  struct Entry: Sendable {
    /// Absolute.
    var address: String
    /// The day of its last change, where the content says.
    var changed: CalendarDate?
  }

  let entries: [Entry]
  let baseURL: String

  /// Address in the output → bytes.
  var files: [(address: String, bytes: [UInt8])] {
    guard entries.count > Self.limit else { return [("sitemap.xml", urlSet(entries[...]))] }
    let parts = stride(from: 0, to: entries.count, by: Self.limit).map { entries[$0..<min($0 + Self.limit, entries.count)] }
    let names = parts.indices.map { "sitemap-\($0 + 1).xml" }
    return [("sitemap.xml", index(names))] + zip(names, parts).map { ($0, urlSet($1)) }
  }

  private func urlSet(_ entries: ArraySlice<Entry>) -> [UInt8] {
    var output = opening("urlset")
    for entry in entries {
      output.append(contentsOf: "<url><loc>".utf8)
      Escaping.xml(entry.address.utf8, into: &output)
      output.append(contentsOf: "</loc>".utf8)
      if let changed = entry.changed { output.append(contentsOf: "<lastmod>\(changed.iso)</lastmod>".utf8) }
      output.append(contentsOf: "</url>\n".utf8)
    }
    output.append(contentsOf: "</urlset>\n".utf8)
    return output
  }

  private func index(_ names: [String]) -> [UInt8] {
    var output = opening("sitemapindex")
    for name in names {
      output.append(contentsOf: "<sitemap><loc>".utf8)
      Escaping.xml((baseURL + name).utf8, into: &output)
      output.append(contentsOf: "</loc></sitemap>\n".utf8)
    }
    output.append(contentsOf: "</sitemapindex>\n".utf8)
    return output
  }

  private func opening(_ element: String) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<\(element) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8)
  }
}
