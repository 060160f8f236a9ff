/// What the preview adds to each page: it waits for news, shows what is new, and says what is to be mended.
///
/// Only what has changed on the page is put in its place, so that nobody loses the place where they read, with eyes or ears. Where scripts, styles or
/// pictures have changed, the page is loaded again.
///
/// What it shows stands in a tree of its own, so that no theme changes how it looks, and it changes nothing of the page.
enum PreviewScript {
  static let address = "/_sitegen/preview.js"

  static let text = #"""
    (() => {
      "use strict"
      const own = document.currentScript
      const { page } = own.dataset
      let { mark, assets } = own.dataset
      const place = `sitegen ${location.pathname}`
      let seen = 0
      let typed = false
      addEventListener("input", () => { typed = true }, { capture: true })

      // Where a reader was before the page was loaded again.
      const kept = JSON.parse(sessionStorage.getItem(place) || "null")
      sessionStorage.removeItem(place)
      if (kept) {
        const back = () => {
          scrollTo({ left: kept.x, top: kept.y, behavior: "instant" })
          if (kept.focus) document.getElementById(kept.focus)?.focus({ preventScroll: true })
        }
        back()
        addEventListener("load", back, { once: true })
      }
      const again = () => {
        const focus = document.activeElement?.id || ""
        sessionStorage.setItem(place, JSON.stringify({ x: scrollX, y: scrollY, focus }))
        location.reload()
      }

      // Makes the old tree equal to the new one, and leaves alone whatever is equal already.
      const children = (node) => [...node.childNodes].filter((child) => child !== panel && child !== own)
      const renew = (old, wanted) => {
        if (old.isEqualNode(wanted)) return
        if (old.nodeName !== wanted.nodeName || old.nodeType !== Node.ELEMENT_NODE) return old.replaceWith(wanted)
        // A reader may have opened it.
        const isKept = (name) => name === "open" && old.localName === "details"
        for (const { name } of [...old.attributes]) if (!wanted.hasAttribute(name) && !isKept(name)) old.removeAttribute(name)
        for (const { name, value } of wanted.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value)
        const [mine, theirs] = [children(old), children(wanted)]
        while (mine.length && theirs.length && mine[0].isEqualNode(theirs[0])) { mine.shift(); theirs.shift() }
        let end = null
        while (mine.length && theirs.length && mine.at(-1).isEqualNode(theirs.at(-1))) { end = mine.pop(); theirs.pop() }
        end ??= old === document.body ? panel : null
        const shared = Math.min(mine.length, theirs.length)
        for (let i = 0; i < shared; i += 1) renew(mine[i], theirs[i])
        for (const extra of mine.slice(shared)) extra.remove()
        for (const extra of theirs.slice(shared)) old.insertBefore(extra, end)
      }
      const outside = (page) => [...page.querySelectorAll("link[rel=stylesheet], script[src]")].map((tag) => tag.getAttribute("href") || tag.getAttribute("src"))
      // Scripts of the page know its old elements, and are started anew with it.
      const renewInPlace = async () => {
        const text = await (await fetch(location.href)).text()
        const wanted = new DOMParser().parseFromString(text, "text/html")
        const script = wanted.querySelector("script[data-mark]")
        const scripts = outside(wanted)
        if (!script || script.dataset.assets !== assets || scripts.join() !== outside(document).join() || scripts.filter((tag) => tag.endsWith(".js")).length > 1) return false
        document.title = wanted.title
        document.documentElement.lang = wanted.documentElement.lang
        renew(document.body, wanted.body)
        mark = script.dataset.mark
        return true
      }

      const panel = document.createElement("aside")
      panel.id = "_sitegen-preview"
      panel.setAttribute("aria-label", "Preview")
      const root = panel.attachShadow({ mode: "open" })
      const look = new CSSStyleSheet()
      look.replaceSync(`
        :host { all: initial; position: sticky; bottom: 0; z-index: 2147483647; display: block; color-scheme: light dark }
        :host([hidden]) { display: none }
        @media print { :host { display: none } }
        section { box-sizing: border-box; max-block-size: 45vh; overflow: auto; padding: 0.75rem 1rem; font: 1rem/1.5 system-ui, sans-serif;
          color: #1c1a27; background: #fff; border-block-start: 4px solid #6b5a00; overflow-wrap: anywhere }
        section.stopped { border-block-start-color: #a3123a }
        p, ul { margin: 0 0 0.5rem }
        ul { padding-inline-start: 1.25rem }
        li { margin-block-end: 0.5rem }
        summary { cursor: pointer; font-weight: 700; min-block-size: 1.5rem }
        code { font: 0.95em ui-monospace, monospace }
        button { font: inherit; min-block-size: 2.75rem; padding: 0.25rem 1rem; color: inherit; background: none; border: 2px solid; border-radius: 4px; cursor: pointer }
        :focus-visible { outline: 3px solid #1c1a27; outline-offset: 2px; box-shadow: 0 0 0 6px #ffd23f }
        @media (prefers-color-scheme: dark) {
          section { color: #f4f1ea; background: #211e2e; border-block-start-color: #ffd23f }
          section.stopped { border-block-start-color: #ff8fa8 }
          :focus-visible { outline-color: #f4f1ea; box-shadow: none }
        }`)
      root.adoptedStyleSheets = [look]
      const room = new CSSStyleSheet()
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, room]
      const box = document.createElement("section")
      const status = document.createElement("p")
      status.setAttribute("role", "status")
      const details = document.createElement("details")
      const heading = document.createElement("summary")
      const list = document.createElement("ul")
      const load = document.createElement("button")
      load.type = "button"
      load.textContent = "Show the new page"
      load.addEventListener("click", again)
      details.append(heading, list)
      box.append(status, load, details)
      root.append(box)
      panel.hidden = true
      document.body.append(panel)
      details.open = sessionStorage.getItem("sitegen open") !== "no"
      details.addEventListener("toggle", () => sessionStorage.setItem("sitegen open", details.open ? "yes" : "no"))
      // What has the focus is never below the panel.
      new ResizeObserver(() => room.replaceSync(`html { scroll-padding-block-end: ${panel.offsetHeight}px }`)).observe(panel)

      const counted = (number, one, more) => `${number} ${number === 1 ? one : more}`
      const say = (words) => { if (status.textContent !== words) status.textContent = words }
      const item = (problem) => {
        const entry = document.createElement("li")
        const file = document.createElement("code")
        file.textContent = `${problem.file}, line ${problem.line}`
        const kind = document.createElement("strong")
        kind.textContent = problem.level === "fix" ? " Please fix: " : " Worth a look: "
        entry.append(file, kind, problem.message, problem.suggestion ? ` ${problem.suggestion}` : "")
        return entry
      }
      const show = (news, isOld) => {
        const { fixes, looks, stopped, report } = news
        box.className = stopped ? "stopped" : ""
        const parts = []
        if (fixes) parts.push(`${counted(fixes, "thing", "things")} to fix.`)
        if (looks) parts.push(`${counted(looks, "thing", "things")} worth a look on this page.`)
        if (stopped) parts.push("You see the page as it was before.")
        if (isOld) parts.push("This page has changed. What you typed is kept until you show the new page.")
        say(parts.join(" "))
        load.hidden = !isOld
        details.hidden = !report.problems.length
        const more = fixes + looks - report.problems.length
        heading.textContent = more > 0 ? `What to do (the first ${report.problems.length})` : "What to do"
        list.replaceChildren(...report.problems.map(item))
        panel.hidden = !parts.length
      }
      const pause = (time) => new Promise((done) => setTimeout(done, time))
      const seenAgain = () => new Promise((done) => document.addEventListener("visibilitychange", done, { once: true }))

      const watch = async () => {
        for (;;) {
          while (document.hidden) await seenAgain()
          try {
            const query = new URLSearchParams({ page, mark, seen })
            const answer = await fetch(`/_sitegen/state?${query}`)
            const news = await answer.json()
            // A preview that was started anew counts anew.
            if (news.number < seen) seen = 0
            else seen = news.number
            const isOld = news.reload && (typed || !(await renewInPlace()))
            if (isOld && !typed) return again()
            show(news, isOld)
          } catch {
            say("The preview has ended. Start it again with: sitegen serve")
            load.hidden = details.hidden = true
            panel.hidden = false
            seen = 0
            await pause(1000)
          }
        }
      }
      watch()
    })()

    """#
}
