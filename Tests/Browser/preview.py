"""The preview in a browser: python -m Browser.preview PATH_TO_SITEGEN [POSTS]   (with PYTHONPATH=Tests)

What is saved shows at once, where the reader was; what is to be mended stands over the page, and shuts nobody out."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from Command.folders import put
from Command.program import Program
from Command.serving import Serving, serving

from .browser import DESKTOP, PHONE, Browser, browser

TODAY = "2026-11-20"
LONG = "\n\n".join(f"Line {number} of a long page." for number in range(200))
SITE = {
    "site.yaml": "title: Care\nbase-url: https://example.org/\n",
    "posts/2026-05-03-picnic.md": f"# Picnic\n\nWe had tea.\n\n## Afterwards\n\n{LONG}\n",
    "posts/2026-05-10-after.md": "# After\n\nIt was good.\n",
    "resources/records/index.md": "---\ntitle: Your records\nkind: letter\n---\nAsk for them.\n",
    "resources/records/letter.md": "Dear [[Name]],\n\nPlease send my records.\n",
}


class Run:
    def __init__(self, site: Path, server: Serving, browser: Browser):
        self.site = site
        self.server = server
        self.browser = browser

    def open(self, page: str) -> None:
        self.browser.look(DESKTOP)
        self.browser.driver.get(f"http://localhost:{self.server.port}/{page}")

    def js(self, script: str, *arguments):
        return self.browser.driver.execute_script(script, *arguments)

    def save(self, file: str, text: str) -> None:
        put(self.site / "content", {file: text})

    def wait(self, script: str, seconds: float = 8) -> bool:
        """Whether an expression comes to be true in time. A page that is just being loaded has nothing to say."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if self.js(f"return {script}"):
                    return True
            except Exception:  # noqa: BLE001
                pass
            time.sleep(0.005)
        return False


WATCH = """
  const mark = arguments[0]
  window.shownAt = 0
  new MutationObserver((_, observer) => {
    if (!document.querySelector("main").textContent.includes(mark)) return
    observer.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => { window.shownAt = performance.timeOrigin + performance.now() }))
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
"""
PANEL = "document.getElementById('_sitegen-preview')"
SAID = f"({PANEL}?.shadowRoot.querySelector('section').innerText || '')"


def a_save_shows_where_the_reader_was(run: Run) -> list[str]:
    run.open("posts/picnic.html")
    run.js("scrollTo(0, 1500)")
    before = run.js("return scrollY")
    run.save("posts/2026-05-03-picnic.md", SITE["posts/2026-05-03-picnic.md"].replace("tea", "cake"))
    if not run.wait("document.body.innerText.includes('We had cake.')"):
        return ["what was saved does not show"]
    run.wait(f"Math.abs(scrollY - {before}) < 2", 2)
    after = run.js("return scrollY")
    return [] if before > 1000 and abs(after - before) < 2 else [f"the page was at {before}, and is at {after}"]


def the_focus_stays_where_it_was(run: Run) -> list[str]:
    run.open("posts/picnic.html")
    run.js("document.getElementById('_main').focus()")
    run.save("posts/2026-05-03-picnic.md", SITE["posts/2026-05-03-picnic.md"].replace("tea", "toast"))
    if not run.wait("document.body.innerText.includes('We had toast.')"):
        return ["what was saved does not show"]
    return [] if run.wait("document.activeElement.id === '_main'", 2) else [f"the focus is on {run.js('return document.activeElement.outerHTML.slice(0, 80)')}"]


def another_page_is_left_alone(run: Run) -> list[str]:
    run.open("posts/after.html")
    run.js("window.untouched = true")
    run.save("posts/2026-05-03-picnic.md", SITE["posts/2026-05-03-picnic.md"].replace("200", "201"))
    run.server.wait_for("posts/index.html", "We had tea.")
    time.sleep(0.5)
    return [] if run.js("return window.untouched === true") else ["a page that did not change was loaded again"]


def what_was_typed_is_kept(run: Run) -> list[str]:
    run.open("resources/records.html")
    if not run.wait("document.querySelector('form input, form textarea')"):
        return ["the letter has no form"]
    run.js("document.querySelector('form input, form textarea').focus()")
    run.browser.type("Ada")
    run.save("resources/records/index.md", SITE["resources/records/index.md"].replace("Ask for", "Ask them for"))
    faults = []
    if not run.wait(f"{SAID}.includes('This page has changed')"):
        faults.append(f"the page does not say that it has changed: {run.js(f'return {SAID}')!r}")
    if run.js("return document.querySelector('form input, form textarea').value") != "Ada":
        faults.append("what was typed is gone")
    run.js(f"{PANEL}.shadowRoot.querySelector('button').click()")
    if not run.wait("document.body.innerText.includes('Ask them for')"):
        faults.append("the button does not show the new page")
    run.save("resources/records/index.md", SITE["resources/records/index.md"])
    return faults


def what_is_to_be_mended_is_said_over_the_last_good_page(run: Run) -> list[str]:
    run.open("posts/picnic.html")
    run.save("posts/2026-05-03-picnic.md", SITE["posts/2026-05-03-picnic.md"].replace("tea", "[tea](gone.md)"))
    faults = []
    if not run.wait(f"{SAID}.includes('content/posts/2026-05-03-picnic.md, line 3')"):
        return [f"file and line are not said: {run.js(f'return {SAID}')!r}"]
    if not run.wait("document.querySelector('main').innerText.includes('We had')"):
        faults.append("the last good page is not below")
    if "1 thing to fix." not in run.js(f"return {PANEL}.shadowRoot.querySelector('[role=status]').innerText"):
        faults.append("what there is to do is not announced")
    for size, scheme in ((DESKTOP, "light"), (DESKTOP, "dark"), (PHONE, "light"), (PHONE, "dark")):
        run.browser.look(size, prefers_color_scheme=scheme)
        run.picture(f"panel-{size[0]}-{scheme}")
        for violation in run.browser.run_axe(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])["violations"]:
            faults.append(f"axe at {size[0]}, {scheme}: {violation['id']}: {violation['nodes'][0]['html'][:120]}")
    run.browser.look((320, 640))
    if run.js("return document.documentElement.scrollWidth > innerWidth"):
        faults.append("at 320 pixels there is something beside the page")
    run.browser.look(DESKTOP)
    # What has the focus is not below the panel.
    run.js("document.querySelector('main').insertAdjacentHTML('beforeend', '<a id=last href=\"#_main\">Last</a>'); scrollTo(0, 0); document.getElementById('last').focus()")
    time.sleep(0.2)
    hidden = run.js(f"const a = document.getElementById('last').getBoundingClientRect(), p = {PANEL}.getBoundingClientRect(); return a.bottom > p.top + 1 && p.bottom > a.top")
    if hidden:
        faults.append("the panel hides what has the focus")
    run.browser.look(DESKTOP, media="print")
    if run.js(f"return {PANEL}.getBoundingClientRect().height > 0"):
        faults.append("the panel is printed")
    run.browser.look(DESKTOP)
    run.save("posts/2026-05-03-picnic.md", SITE["posts/2026-05-03-picnic.md"])
    if not run.wait(f"{PANEL}?.hidden === true"):
        faults.append("once it is mended the panel stays")
    return faults


def pages_ask_nothing_of_others_and_complain_of_nothing(run: Run) -> list[str]:
    list(run.browser.requests())
    run.browser.console()
    for page in ("", "posts/", "posts/picnic.html", "resources/records.html", "logo-wall.html", "no/such/page.html"):
        run.open(page)
        run.wait(f"!!{PANEL}")
    ours = f"http://localhost:{run.server.port}/"
    faults = [f"asked of others: {address}" for address, _ in run.browser.requests() if not address.startswith((ours, "data:", "blob:", "chrome"))]
    return faults + [f"said in the console: {line[:200]}" for line in run.browser.console() if "404" not in line]


def the_end_of_the_preview_is_said(run: Run) -> list[str]:
    run.open("posts/after.html")
    run.wait(f"!!{PANEL}")
    run.server.process.send_signal(2)
    run.server.process.wait(10)
    return [] if run.wait(f"{SAID}.includes('The preview has ended')") else [f"said: {run.js(f'return {SAID}')!r}"]


TESTS: list[Callable[[Run], list[str]]] = [
    a_save_shows_where_the_reader_was,
    the_focus_stays_where_it_was,
    another_page_is_left_alone,
    what_was_typed_is_kept,
    what_is_to_be_mended_is_said_over_the_last_good_page,
    pages_ask_nothing_of_others_and_complain_of_nothing,
    the_end_of_the_preview_is_said,
]


def latency(program: Program, site: Path, post: str, page: str, times: int = 11) -> list[float]:
    """Milliseconds from a save to the new page in the browser, with its words on the screen."""
    found = []
    with serving(program, site, "--today", TODAY, "--themes", str(Path(__file__).parents[2] / "themes")) as server, browser() as chromium:
        run = Run(site, server, chromium)
        run.open(page)
        run.wait(f"!!{PANEL}")
        time.sleep(2)
        text = (site / "content" / post).read_text()
        for turn in range(times):
            mark = f"Turn {turn} of this."
            # The page itself says when its new words were there to be seen: two frames after they came.
            run.js(WATCH, mark)
            begun = time.time()
            (site / "content" / post).write_text(f"{text}\n\n{mark}\n")
            if not run.wait("window.shownAt", 10):
                raise RuntimeError("the save never shows")
            found.append(run.js("return window.shownAt") - begun * 1000)
            time.sleep(2.5)
    return found


def main() -> int:
    if len(sys.argv) < 2 or not os.access(sys.argv[1], os.X_OK):
        print("Say where the program is: python -m Browser.preview .build/debug/sitegen\n\n0 passed, 1 failed")
        return 1
    program = Program(Path(sys.argv[1]))
    if len(sys.argv) > 3 and sys.argv[2] == "latency":
        figures = latency(program, Path(sys.argv[3]), sys.argv[4], sys.argv[5])
        print(f"from save to page: median {statistics.median(figures):.0f} ms, {min(figures):.0f} to {max(figures):.0f} ms")
        return 0
    pictures = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="sitegen-test-") as folder:
        site = Path(folder)
        put(site / "content", SITE)
        with serving(program, site, "--today", TODAY, "--themes", str(Path(__file__).parents[2] / "themes")) as server, browser() as chromium:
            run = Run(site, server, chromium)
            run.picture = lambda name: pictures and chromium.driver.save_screenshot(str(pictures / f"{name}.png"))
            for test in TESTS:
                try:
                    faults = test(run)
                except Exception as exception:  # noqa: BLE001
                    faults = [f"the test broke: {type(exception).__name__}: {str(exception)[:300]}"]
                print(f"{'FAILED' if faults else 'ok    '} preview: {test.__name__.replace('_', ' ')}")
                for fault in faults:
                    print(f"         {fault}")
                passed, failed = (passed, failed + 1) if faults else (passed + 1, failed)
    print(f"\n{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
