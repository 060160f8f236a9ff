/// The look of the report: black on white, white on black in the dark, and paper.
enum ReportStyle {
  static let css = """
    :root { color-scheme: light dark; --text: #1c1a27; --page: #fffdf7; --link: #17409a; --edge: #6b6678 }
    @media screen and (prefers-color-scheme: dark) { :root { --text: #f5f1e8; --page: #15131d; --link: #c3d8ff; --edge: #8f89a3 } }
    body { margin: 0 auto; padding: 1rem; max-width: 40rem; font: 1.125rem/1.6 system-ui, sans-serif; color: var(--text); background: var(--page); overflow-wrap: anywhere }
    h1, h2, h3 { line-height: 1.25; margin: 1.5em 0 .5em }
    h3 { font-size: 1.125rem }
    a { color: var(--link) }
    :focus-visible { outline: .1875rem solid var(--text); outline-offset: .125rem }
    .skip { position: absolute; left: -999rem }
    .skip:focus { position: static; display: inline-block; padding: .75rem }
    section > ol { padding-inline-start: 2rem }
    li { margin-block: 1rem }
    li[id] { border-inline-start: .25rem solid var(--edge); padding-inline-start: 1rem; scroll-margin-top: 1rem }
    .fix { border-inline-start-width: .75rem }
    label { display: inline-block; padding: .625rem .75rem .625rem 0 }
    input { width: 1.75rem; height: 1.75rem; vertical-align: middle; margin-inline-end: .5rem; accent-color: var(--link) }
    .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    code { font-size: 1em }
    @media print { body { max-width: none; color: #000; background: #fff } .skip, .meant { display: none } li[id] { break-inside: avoid } }

    """
}
