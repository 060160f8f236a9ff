/// What a browser shows while there is no page yet, since something must be mended first: the preview's script says what.
enum EmptyPage {
  static func bytes(at address: String) -> [UInt8] {
    let html = """
      <!doctype html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>Nothing to show yet</title>
      </head>
      <body>
      <main>
      <h1>Nothing to show yet</h1>
      <p>Something must be mended before there is a site to show. This page shows it as soon as it is there.</p>
      </main>
      </body>
      </html>

      """
    return PreviewPage(Array(html.utf8), mark: "", assets: "", at: address).bytes
  }
}
