"""What every page must keep in a real browser. A rule is a function of the browser, with the page open, and the page; it gives what it saw.

They run in the order of the list: what a page asks for and says by itself first, what moves the focus last."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

from Pages.site import Page

from .browser import DESKTOP, PHONE, REFLOW, Browser
from .picture_rules import logos_keep_their_colours, pictures_fit_their_column, pictures_have_room_kept

TAGS = "wcag2a wcag2aa wcag2aaa wcag21a wcag21aa wcag22aa best-practice experimental".split()
# Rules that axe leaves out unless their tags are named: were they not run, its silence would mean nothing.
MUST_RUN = {"color-contrast-enhanced", "target-size", "heading-order", "focus-order-semantics"}
CONTRAST = ("color-contrast", "color-contrast-enhanced")

# WCAG 1.4.12, word for word.
SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }"
DOUBLE = "html { font-size: 200% !important }"


def asks_nobody_else(browser: Browser, page: Page) -> Iterator[str]:
    for address, reason in browser.requests():
        if not address.startswith(("file:", "data:", "about:", "chrome:")):
            yield f"asks for {address}"
        elif reason and not _is_given_up(address, reason):
            yield f"{address}: {reason}"


def _is_given_up(address: str, reason: str) -> bool:
    """A picture in one width, once the page turns out to want another: the browser stops what it had begun."""
    return reason == "net::ERR_ABORTED" and re.search(r"-\d+w\.\w+$", address) is not None


def console_is_silent(browser: Browser, page: Page) -> Iterator[str]:
    yield from browser.console()


def style_comes_through(browser: Browser, page: Page) -> Iterator[str]:
    yield from browser.ask("unstyled")


def pictures_come_through(browser: Browser, page: Page) -> Iterator[str]:
    yield from browser.ask("brokenPictures")


def axe_is_content(browser: Browser, page: Page) -> Iterator[str]:
    browser.look()
    yield from _axe(browser, "light")
    browser.look(prefers_color_scheme="dark")
    yield from _axe(browser, "dark")
    # There the colours are the reader's own: how far apart they are is not ours to say.
    browser.look(forced_colors="active")
    yield from _axe(browser, "forced colours", without=CONTRAST)


def _axe(browser: Browser, mode: str, without: tuple[str, ...] = ()) -> Iterator[str]:
    results = browser.run_axe(TAGS, without)
    run = {result["id"] for outcome in ("passes", "violations", "incomplete", "inapplicable") for result in results[outcome]}
    for rule in MUST_RUN - run - set(without):
        yield f"{mode}: axe did not run {rule}"
    for violation in results["violations"]:
        for node in violation["nodes"][:5]:
            yield f"{mode}: {violation['id']}: {node['html'][:140]} – {' '.join(node.get('failureSummary', '').split())[:200]}"
    for doubt in results["incomplete"]:
        for node in doubt["nodes"]:
            # Not a fault, and not a pass: a person must look.
            DOUBTS.add((doubt["id"], node["html"][:140]))


DOUBTS: set[tuple[str, str]] = set()


def edges_stay_in_forced_colours(browser: Browser, page: Page) -> Iterator[str]:
    browser.look(forced_colors="active")
    yield from browser.ask("edgeless")


def lines_are_easy_to_read(browser: Browser, page: Page) -> Iterator[str]:
    for size in (DESKTOP, (1920, 1080)):
        browser.look(size)
        yield from browser.ask("hardToRead")


def nothing_moves_for_those_who_ask(browser: Browser, page: Page) -> Iterator[str]:
    browser.look(prefers_reduced_motion="reduce")
    yield from browser.ask("moving")


def page_reflows(browser: Browser, page: Page) -> Iterator[str]:
    """WCAG 1.4.10: 320 × 256 is a window of 1280 × 1024, enlarged four times."""
    browser.look(REFLOW)
    yield from browser.ask("sideways")
    yield from browser.ask("clipped")


def text_may_be_spaced(browser: Browser, page: Page) -> Iterator[str]:
    browser.ask("restyle", SPACING)
    for size in (DESKTOP, REFLOW):
        browser.look(size)
        yield from browser.ask("clipped")
        yield from browser.ask("sideways")
    browser.ask("restyle", "")


def text_may_be_doubled(browser: Browser, page: Page) -> Iterator[str]:
    """WCAG 1.4.4, text alone: every size follows the reader's, and nothing is cut off."""
    browser.look()
    before = browser.ask("textSizes")
    browser.ask("restyle", DOUBLE)
    browser.look()
    after = browser.ask("textSizes")
    for element in sorted(before.keys() & after.keys()):
        # What is as large as a heading may grow less: it is easy to see as it is, and must fit.
        least = 1.8 if before[element] < 32 else 1.3
        if after[element] < before[element] * least:
            yield f"grows from {before[element]} to {after[element]} px only: {element}"
            break
    yield from browser.ask("clipped")
    yield from browser.ask("sideways")
    browser.ask("restyle", "")


def eyes_and_ears_get_one_order(browser: Browser, page: Page) -> Iterator[str]:
    """WCAG 1.3.2: in one column, what comes first in the page stands first."""
    browser.look(REFLOW)
    yield from browser.ask("outOfOrder")


def words_are_there_without_style(browser: Browser, page: Page) -> Iterator[str]:
    browser.look()
    styled = browser.ask("seenWords")
    browser.ask("withoutStyle", True)
    browser.look()
    bare = browser.ask("seenWords")
    browser.ask("withoutStyle", False)
    rest = iter(bare)
    for words in styled:
        if words not in rest:
            yield f'is gone, or comes elsewhere, without style: "{words}"'
            return


def page_works_without_scripts(browser: Browser, page: Page) -> Iterator[str]:
    """A new visit, in a browser that runs none: what scripts add is gone, and nothing else."""
    before = browser.ask("shownParts")
    browser.reopen(scripts=False)
    yield from browser.ask("deadWithoutScripts")
    # What a script wrote stands nowhere in the file, or is asked for in other elements there.
    after = " ".join(browser.ask("allWords").split())
    source = " ".join(re.sub(r"<[^>]*>", " ", page.html).split())
    yield from (f'is not shown: "{part}"' for part in before if part in source and part not in after)
    browser.reopen(scripts=True)


def targets_are_large_enough(browser: Browser, page: Page) -> Iterator[str]:
    for size in (DESKTOP, PHONE):
        browser.look(size)
        yield from browser.ask("smallTargets")


def prints_as_words_on_paper(browser: Browser, page: Page) -> Iterator[str]:
    """Also where the screen is dark: 700 points are the width of a sheet."""
    browser.look((700, 1000), media="print", prefers_color_scheme="dark")
    yield from browser.ask("printed")
    yield from browser.ask("sideways")
    yield from browser.ask("clipped")


# A list of a thousand links is as its first hundreds are.
LONGEST_WALK = 150


def tab_reaches_everything(browser: Browser, page: Page) -> Iterator[str]:
    browser.look()
    count = min(browser.ask("startWalk"), LONGEST_WALK)
    reached: list[int] = []
    for _ in range(count if count == LONGEST_WALK else count + 30):
        browser.press("Tab")
        step = browser.ask("step")
        if step["place"] == -2 or (reached and step["place"] == reached[0]):
            break
        where = f'{step["tag"]} "{step["words"]}"'
        if step["place"] >= 0:
            reached.append(step["place"])
        elif not step["scrolls"]:
            yield f"Tab stops at {where}, which is not in the list of what takes the focus"
        if step["ring"]["width"] < 2:
            yield f"outline of {step['ring']['width']} px: {where}"
        elif step["ring"]["contrast"] < 3:
            yield f"outline of {step['ring']['contrast']:.1f} to 1: {where}"
        if not step["seen"]:
            yield f"has the focus and is not seen: {where}"
    else:
        if count < LONGEST_WALK:
            yield "Tab does not come to an end: the focus is trapped"
    tags = browser.ask("walkTags")
    if reached != sorted(reached):
        wrong = next(i for i in range(1, len(reached)) if reached[i] < reached[i - 1])
        yield f"not in reading order: {tags[reached[wrong]]} after {tags[reached[wrong - 1]]}"
    for place in sorted(set(range(count)) - set(reached))[:5]:
        yield f"Tab does not reach {tags[place]}"
    if count == LONGEST_WALK:
        # The next walk would go on from where this one stopped.
        browser.reopen(scripts=True)


def skip_link_works(browser: Browser, page: Page) -> Iterator[str]:
    browser.look()
    browser.ask("startWalk")
    browser.press("Tab")
    step = browser.ask("step")
    if 'href="#' not in step.get("tag", ""):
        yield f"Tab comes first to {step.get('tag')}"
        return
    if not step["seen"]:
        yield "the skip link has the focus and is not seen"
    browser.press("Enter")
    if not browser.ask("skipped"):
        yield "Enter on the skip link does not bring the focus to its target"


def words_can_be_copied(browser: Browser, page: Page) -> Iterator[str]:
    """From the keyboard, and in browsers that have no clipboard for pages from a disk; the page says so each time."""
    browser.look()
    count = browser.ask("readyToCopy", 0)
    for number in range(count):
        if number == count - 1:
            browser.ask("loseClipboard")
        browser.ask("readyToCopy", number)
        browser.press("Space")
        deadline = time.monotonic() + 2
        while not (says := browser.ask("saysCopied", number)) and time.monotonic() < deadline:
            time.sleep(0.02)
        if not says:
            yield f"button {number + 1} of {count} does not say that the words are copied"


RULES = [
    asks_nobody_else,
    console_is_silent,
    style_comes_through,
    pictures_come_through,
    # Once a page was seen in forced colours, pictures of it show their ground.
    logos_keep_their_colours,
    axe_is_content,
    edges_stay_in_forced_colours,
    lines_are_easy_to_read,
    nothing_moves_for_those_who_ask,
    page_reflows,
    pictures_fit_their_column,
    text_may_be_spaced,
    text_may_be_doubled,
    targets_are_large_enough,
    prints_as_words_on_paper,
    tab_reaches_everything,
    skip_link_works,
    # It leaves words marked, and Tab would go on from there.
    words_can_be_copied,
    eyes_and_ears_get_one_order,
    # It takes what single elements say of their looks.
    words_are_there_without_style,
    page_works_without_scripts,
    # It takes the pictures away.
    pictures_have_room_kept,
]

# In how many ways a page is looked at, for the report.
WAYS = [
    "light",
    "dark",
    "forced colours",
    "less motion",
    "320 px",
    "320 px with text spacing",
    "1280 px with text spacing",
    "text at 200 %",
    "a phone",
    "1920 px",
    "paper, where the screen is dark",
    "the Tab key",
    "no style",
    "no scripts",
]
