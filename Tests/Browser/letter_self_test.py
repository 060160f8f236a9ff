"""Proves that every rule on letters' files can fail:  python -m Browser.letter_self_test FOLDER   (with PYTHONPATH=Tests)

FOLDER is a built site whose letters' files have no faults. In the browser one thing is broken at a time, and must be seen."""

from __future__ import annotations

import sys
from pathlib import Path

from Pages.fault import name
from Pages.site import Site

from .browser import browser
from .letter_files import RULES, Letter, letter_pages

BREAKAGES = [
    ("blank-files-are-those-of-the-build", "sitegen.formats.docx.parts[7][1] += ' '"),
    ("blank-files-are-those-of-the-build", "sitegen.formats.odt.parts.reverse()"),
    ("blank-files-are-those-of-the-build", "document.documentElement.lang = 'fr'"),
    ("blank-files-are-those-of-the-build", "const text = sitegen.letterDocument; sitegen.letterDocument = (...all) => { const l = text(...all); l.paragraphs.pop(); return l }"),
    ("blank-files-are-those-of-the-build", "document.querySelector('#_sheet p').append('!')"),
    ("archives-are-sound", "sitegen.formats.odt.parts.push(sitegen.formats.odt.parts.shift())"),
    ("archives-are-sound", "const pack = sitegen.files.bytes; sitegen.files.bytes = (...all) => { const file = pack(...all); file[file.length >> 1] ^= 1; return file }"),
    ("answers-come-back-as-they-were", "sitegen.fill = (text, values) => Object.keys(values).reduce((all, key) => all.split(`{${key}}`).join(values[key]), text)"),
    ("answers-come-back-as-they-were", "sitegen.formats.odt.spaces = ''"),
    ("answers-come-back-as-they-were", "sitegen.formats.docx.tab = ''"),
    ("answers-come-back-as-they-were", "const said = sitegen.answers.said; sitegen.answers.said = (...all) => [].concat(said(...all)).map((text) => text.replace(/\\n+/g, '\\n')).join('')"),
    ("answers-come-back-as-they-were", "const said = sitegen.answers.said; sitegen.answers.said = (...all) => [].concat(said(...all)).map((text) => text.slice(0, 9999)).join('')"),
    ("what-is-left-out-is-in-no-file", "const matches = Element.prototype.matches; Element.prototype.matches = function (s) { return matches.call(this, s.replace('.left-out, ', '')) }"),
    ("lists-deeper-than-the-tables-stay-in-them", "sitegen.formats.docx.indents.push('9999')"),
]


def main() -> int:
    site = Site(Path(sys.argv[1]))
    # The letter with the most to fill in.
    page = max(letter_pages(site), key=lambda page: (page.html.count("data-field"), page.path))
    rules = {name(rule): rule for rule in RULES}
    complaints = [f"No breakage tries {rule}." for rule in sorted(set(rules) - {breakage[0] for breakage in BREAKAGES})]
    with browser() as one:
        for rule, sabotage in BREAKAGES:
            if not list(rules[rule](Letter(one, site, page, sabotage))):
                complaints.append(f"{rule} did not see {sabotage}")
    print("\n".join(complaints))
    print(f"{1 + len(BREAKAGES) - len(complaints)} passed, {len(complaints)} failed")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
