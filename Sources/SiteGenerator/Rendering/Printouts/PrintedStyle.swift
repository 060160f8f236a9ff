/// How a letter looks as a PDF: plain, large enough, with lines to write on.
enum PrintedStyle {
  /// For letters and the poster alike: all are printed in one window, and a browser holds the last page to the first one's policy as well.
  static let policy = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
    """

  static let css = """
    @page { size: A4; margin: 20mm }
    /* Letters that are drawn as one, as "fi" is in some fonts, are read out as none by some programs. */
    body { margin: 0; font: 12pt/1.5 Arial, "Liberation Sans", sans-serif; font-variant-ligatures: none; overflow-wrap: break-word }
    h1, h2, h3, h4, h5, h6 { margin: 6mm 0 2mm; font-size: 12pt; line-height: 1.3; break-after: avoid }
    h1 { font-size: 14pt }
    h2 { font-size: 13pt }
    p, ul, ol, table, blockquote { margin: 0 0 3mm }
    p { orphans: 2; widows: 2 }
    /* Else the space at a line's end is lost, and whoever has the words read out hears two as one. */
    p, h1, h2, h3, h4, h5, h6, th, td, li:not(:has(> :is(p, ul, ol, blockquote, div, h1, h2, h3, h4, h5, h6))) { white-space: pre-wrap }
    ul, ol { padding-inline-start: 8mm }
    li { margin-block-end: 1mm }
    blockquote { padding-inline-start: 8mm }
    hr { margin: 5mm 0; border: 0; border-block-start: 0.75pt solid #000 }
    table { border-collapse: collapse }
    th, td { padding: 1mm 2mm; border: 0.75pt solid #000; text-align: start; vertical-align: top }
    .unseen { display: none }

    /* A gap has its name at its start, and a line below to write on. */
    .blank {
      display: inline-block; box-sizing: border-box; max-inline-size: 100%; padding-block-start: 2mm; padding-inline-end: 50mm;
      border-block-end: 0.75pt solid #000; font-size: 11pt; line-height: 1.3
    }
    .blank::before { content: "[" / "" }
    .blank::after { content: "]" / "" }

    /* More lines: two for a cost, three for an address, five for a long answer. Of all that draws lines, only edges are sure to be printed. */
    .blank-address, .blank-costs, .blank-long-text {
      display: inline-flex; flex-direction: column; inline-size: 100%; padding-inline-end: 0; vertical-align: bottom; break-inside: avoid
    }
    :is(.blank-address, .blank-costs, .blank-long-text)::before, :is(.blank-address, .blank-long-text)::after, .cost-more::before {
      content: ""; display: block; order: 1; block-size: 9mm; border-block-start: 0.75pt solid #000
    }
    .blank-costs { vertical-align: top }
    .blank-costs::after { content: none }
    .blank-long-text { padding-block-end: 9mm }
    .blank-long-text::before, .blank-long-text::after { border-block-end: 0.75pt solid #000 }
    .blank-long-text::after { margin-block-start: 9mm }
    .cost-more { block-size: 18mm; border-block-end: 0.75pt solid #000; break-inside: avoid }
    .cost-more::before { border-block-start: 0; border-block-end: 0.75pt solid #000 }

    """
}
