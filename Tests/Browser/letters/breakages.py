"""Ways to break a letter's page: (the rule that must see it, the file, what is replaced, what by).

Spaces in what is replaced do not count, as the build takes them out of scripts. None in place of it: the words are added at the end."""

from __future__ import annotations

PAGE = "resources/disability-related-expenditure.html"
OTHER = "resources/ask-for-a-review.html"
SCREEN, PAPER = "theme/letter.css", "theme/letter-print.css"

Breakage = tuple[str, str, "str | None", str]


def script(rule: str, old: str | None, new: str) -> Breakage:
    return (rule, "theme/letter.js", old, new)


def html(rule: str, old: str, new: str, page: str = PAGE) -> Breakage:
    return (rule, page, old, new)


def style(rule: str, css: str, file: str = SCREEN) -> Breakage:
    return (rule, file, None, f"\n{css}\n")


ASKING = "if (!link || isSaved || keep.checked ||"
LEAVES = "window.confirm(words.leaveSure)) { isAsked = true;"
LEAVING = "if (isSaved || keep.checked || isAsked) return;"
POLICY = '<meta http-equiv="Content-Security-Policy"'

BREAKAGES: list[Breakage] = [
    # By keyboard
    script("fills-in-by-keyboard-alone", "what.focus(); announce(fill(words.costAdded", "what; (fill(words.costAdded"),
    script("fills-in-by-keyboard-alone", "make('input', {type: 'radio',", "make('input', {tabindex: '-1', type: 'radio',"),
    script("fills-in-by-keyboard-alone", "'\\r\\n') + '\\r\\n'", "'\\n') + '\\r\\n'"),
    script("fills-in-by-keyboard-alone", "announce(fill(words.saved, {file: name}));", ""),
    # Costs
    script("rows-come-and-go-with-the-focus", "rows[Math.min(at, rows.length - 1)].boxes.what.focus();", ""),
    script("rows-come-and-go-with-the-focus", "announce(fill(words.costAdded, {number: rows.length}));", ""),
    script("rows-come-and-go-with-the-focus", "rows.splice(at, 1);", "rows.pop();"),
    script("rows-come-and-go-with-the-focus", "button.hidden = isOnly;", ""),
    script("weekly-sums-are-right", "(2 * sum * times + by) / (2 * by)", "sum * times / by"),
    script("weekly-sums-are-right", "(2 * sum * times + by) / (2 * by)", "(2 * sum * times + by - 1) / (2 * by)"),
    script("weekly-sums-are-right", "month: [12, 52]", "month: [1, 4.33]"),
    script("letters-total-waits-for-each-cost", "isWhole = rows.length &&", "isWhole = true ||"),
    script("letters-total-waits-for-each-cost", "rows.length && rows.every(", "rows.length && rows.some("),
    script("letters-total-waits-for-each-cost", ".filter(sitegen.answers.isRow);", ";"),
    script("letters-total-waits-for-each-cost", "row === null ? sum : sum + row", "row === null ? null : sum + row"),
    script("rows-stay-when-all-has-loaded", "if (persisted || !isTouched) begin();", "begin();"),
    # The letter beside the form
    script("letter-is-whole-when-blank", "isBegun && !stay", "!stay"),
    script("letter-is-whole-when-blank", "[words] : blank.label", "[words] : []"),
    script("letter-follows-each-answer", "isBegun && !stay", "false"),
    script("letter-follows-each-answer", "isSaved = !show();", "isSaved = false;"),
    script("what-stands-beside-an-optional-part-stays", "inside.every(child =>", "inside.some(child =>"),
    script("what-stands-beside-an-optional-part-stays", "!child.matches('.cost-more'));", "child.matches('p, li, ul, ol, blockquote'));"),
    script("what-stands-beside-an-optional-part-stays", "inside.length > 0 &&", "false &&"),
    style("open-blanks-have-their-names", ".blank-postcode:not(.filled) { display: none }"),
    script("nothing-is-read-out-while-typing", "isSaved = !show();", "isSaved = !show(); announce(Math.random());"),
    script("nothing-is-read-out-while-typing", "{class: 'sum total'}", "{class: 'sum total', 'aria-live': 'polite'}"),
    script("nothing-is-read-out-while-typing", "status.textContent = text;", ""),
    style("answers-are-in-sight-as-they-are-typed", ".fill-sheet { position: static !important }"),
    style("answers-are-in-sight-as-they-are-typed", ".fill { display: block !important }"),
    script("answers-are-in-sight-as-they-are-typed", "side.scrollTop += top", "side.scrollTop += 0 * top"),
    # Print, copy, e-mail
    script("print-prints-the-letter-alone", "window.print();", ""),
    style("print-prints-the-letter-alone", ".after { display: block !important }", PAPER),
    style("print-prints-the-letter-alone", ".letter p { display: none }", PAPER),
    script("blank-letter-prints-alone-from-its-button", "page.classList.add('letter-only');", ""),
    style("blank-letter-prints-alone-from-its-button", ".cost-more { display: none !important }", PAPER),
    script("copy-copies-every-word", "clipboard.writeText(text)", "clipboard.writeText(text.slice(1))"),
    script("copy-copies-every-word", "isCopied ? words.copied", "isCopied ? ''"),
    script("copy-copies-every-word", "area.remove(); from.focus();", "area.remove();"),
    script("copy-copies-every-word", "area.select();", ""),
    script("focus-comes-back-past-the-summary", "settle(); from.focus(); act();", "settle(); act();"),
    script("messages-go-when-somebody-types-on", "announce('');", ""),
    script("email-says-two-lines", "announce(words.mailHint)", "0"),
    script("emails-subject-has-the-answer", "run.text || run.blank || ' '", "run.text || ' '"),
    script("emails-subject-has-the-answer", "mail.href = mailto();", "mail.href = mail.href || mailto();"),
    script("email-says-two-lines", "encodeURIComponent(words.mailFirst +", "encodeURIComponent(sheet.innerText +"),
    # What is asked
    script("summary-names-all-there-is-to-look-at", "summary.focus();", ""),
    script("summary-names-all-there-is-to-look-at", "'aria-labelledby': '_faults'", ""),
    script("summary-names-all-there-is-to-look-at", "'askPostcode'", "'askPhone'"),
    script("links-lead-to-their-fields", "form.focus(question);", ""),
    script("links-lead-to-their-fields", "control.setAttribute('aria-invalid', 'true');", ";"),
    script("links-lead-to-their-fields", "[hint, text && fault]", "[hint]"),
    script("links-lead-to-their-fields", "[hint, text && fault]", "[text ? fault : hint]"),
    script("summary-goes-with-a-cost", "if (isMoved) settle();", ""),
    script("summary-goes-with-a-cost", "changed(true);", "changed();"),
    script("gaps-of-choices-are-asked-for", "radios[0].focus()", "0"),
    script("gaps-stop-nobody", "from.focus(); act(); })); summary", "from.focus(); })); summary"),
    script("gaps-stop-nobody", "form.ask([]);", ""),
    script("right-answers-are-not-asked-about", "(?:st|nd|rd|th)?", ""),
    script("right-answers-are-not-asked-about", "/^£?(", "/^("),
    # What is kept
    script("nothing-is-kept-unasked", "if (keep.checked) store();", "store();"),
    script("nothing-is-kept-unasked", "isSaved = !show();", "isSaved = !show(); sessionStorage.setItem('name', 'Sam');"),
    script("leaving-with-unsaved-words-asks-first", "isSaved = !show(); }; begin();", "show(); }; begin();"),
    script("what-stands-beside-an-optional-part-stays", "block: own ? own[0] :", "block: own ? own[0].parentNode :"),
    script("answers-are-in-sight-as-they-are-typed", "blank.own && blank.said ?", "blank.own ?"),
    script("kept-when-asked-for", "store.setItem(", "void("),
    script("kept-when-asked-for", "if (keep.checked) store();", ""),
    script("kept-when-asked-for", "store.removeItem(key)", "0"),
    script("kept-when-asked-for", "form.write([]);", ""),
    script("clearing-can-be-called-off", "if (!window.confirm(words.clearSure)) return;", ""),
    script("leaving-with-unsaved-words-asks-first", "event.preventDefault(); event.returnValue = '';", ""),
    script("leaving-with-unsaved-words-asks-first", LEAVING, "if (isSaved || keep.checked) return;"),
    script("leaving-with-unsaved-words-asks-first", LEAVING, "if (isSaved || isAsked) return;"),
    script("leaving-with-unsaved-words-asks-first", LEAVING, "if (isAsked) return;"),
    script("clearing-in-another-window-counts-here", "if (keep.checked && !kept.read()) keep.checked = false;", ""),
    script("damaged-store-does-no-harm", "value.filter(Boolean)", "value"),
    script("links-ask-before-they-leave", LEAVES, "window.confirm(words.leaveSure)) {"),
    script("links-ask-before-they-leave", LEAVES, "true) { isAsked = true;"),
    script("links-ask-before-they-leave", ASKING, "if (!link || keep.checked ||"),
    script("links-ask-before-they-leave", ASKING, "if (!link || isSaved ||"),
    script("links-may-be-refused", "else event.preventDefault();", "else isSaved = true;"),
    script("links-may-be-refused", "if (link.href.split('#')[0] === location.href.split('#')[0]) return;", ""),
    script("links-may-be-refused", "window.confirm(words.leaveSure)", "window.confirm(words.clearSure)"),
    script("downloads-leave-nothing", ":not([download])", ""),
    html("downloads-leave-nothing", '.txt" download>', '.txt">'),
    script("downloads-from-a-disk-leave-nothing", "link.target = '_blank';", ""),
    script("calls-and-emails-leave-nothing", "/^(mailto|tel):$/", "/^(mailto):$/"),
    script("calls-and-emails-leave-nothing", "setTimeout(() => { isAsked = false; }, 1000);", ""),
    script("refused-saving-is-said", "announce(words.cannotSave);", ""),
    script("refused-saving-is-said", "announce(words.cannotSave);", "isSaved = true; announce(words.cannotSave);"),
    script("coming-back-finds-nothing", "if (persisted || !isTouched) begin();", ""),
    # What gets out
    html("policy-shuts-every-way-out", "connect-src 'none'", "connect-src 'self'"),
    html("policy-shuts-every-way-out", "script-src 'self'", "script-src 'self' 'unsafe-inline'", OTHER),
    html("policy-shuts-every-way-out", POLICY, f'<script src="../theme/letter.js"></script>{POLICY}'),
    html("policy-shuts-every-way-out", "connect-src 'none'", "connect-src &#39;none&#39;"),
    html("policy-shuts-every-way-out", "</head>", "<script>document.title</script></head>"),
    html("scripts-get-nothing-out", "connect-src 'none'", "connect-src https:"),
    html("scripts-get-nothing-out", "form-action 'none'", "form-action https:"),
    html("scripts-get-nothing-out", "script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    script("nothing-is-checked-for-spelling", "spellcheck: 'false'", "lang: 'en-GB'"),
    html("page-says-so", "What you write stays with you.", "", OTHER),
    script("nothing-leaves-the-folder", None, "\nnew Image().src = 'https://example.org/' + document.title;\n"),
    html("nothing-leaves-the-folder", '"../theme/letter.js"', '"../../letter.js"'),
    script("console-is-silent", None, "\nconsole.log('Sam');\n"),
    # How it looks
    style("axe-is-content", ".fault { color: #777 }"),
    script("axe-is-content", "make('label', {for: control.id}", "make('span', {for: control.id}"),
    style("edges-stay-in-forced-colours", ".field > input { border: 0 !important; appearance: none }"),
    style("lines-are-easy-to-read", ".fill-head p { max-inline-size: none !important; line-height: 1 !important }"),
    style("nothing-moves-for-those-who-ask", ".fill-sheet { transition: transform 2s }"),
    style("page-reflows", ".field > input { min-inline-size: 400px !important }"),
    style("text-may-be-spaced", ".faults a { max-block-size: 1.5em; overflow: hidden }"),
    style("text-may-be-doubled", ".fault { font-size: 16px }"),
    style("targets-are-large-enough", ".faults a { padding: 0 !important; line-height: 1; max-block-size: 12px }"),
    style("tab-reaches-everything", ".cost-row :focus-visible { outline: 0 !important }"),
    script("tab-reaches-everything", None, "\ndocument.querySelector('.fill button:not([hidden])').tabIndex = 3;\n"),
    style("tab-reaches-everything", ".cost-row::after { content: ''; position: fixed; inset: 0; background: red }"),
    style("fields-and-buttons-are-high-enough", ".field > input { min-block-size: 2rem !important; padding-block: 0 !important }"),
    script("fields-say-what-they-are-for", "autocomplete: field.autocomplete || 'off'", "autocomplete: 'off'"),
    script("fields-say-what-they-are-for", "[hint, text && fault]", "[text && fault]"),
    script("fields-say-what-they-are-for", "{id: '_fill', tabindex: '-1'}", "{id: '_fill', tabindex: '2'}"),
    script("labels-speak-the-letters-language", "make('span', own, field.label)", "make('span', {}, field.label)"),
    script("labels-speak-the-letters-language", "Object.assign({class: 'hint'}, own)", "{class: 'hint', lang}"),
    script("labels-speak-the-letters-language", "lang: page.lang, dir: page.dir || 'ltr',", ""),
    style("works-in-a-small-window", ".fill-form { min-inline-size: 400px }"),
    style("works-in-a-small-window", "@media (max-width: 30rem) { .fill-sheet { position: fixed; inset: 0 } }"),
    # Without scripts
    html("every-word-is-there-without-scripts", "Dear team,", "Dear all,"),
    html("every-word-is-there-without-scripts", "</span>Your postcode", "</span>Postcode"),
    html("nothing-needs-a-script-without-scripts", "</h1>", "</h1><button>Fill in</button>"),
    style("nothing-needs-a-script-without-scripts", ".after { display: none }"),
    style("large-print-is-large", "#_large:target .blank { font-size: 8pt !important }", PAPER),
    style("large-print-is-large", ":root:has(#_large:target) .after { display: block !important }", PAPER),
    html("downloads-are-what-they-say", ".odt\"", ".odf\""),
    html("downloads-are-what-they-say", '.odt" download>', '.odt">'),
    html("downloads-are-what-they-say", "(Word, ", "(Word, 9"),
    # Any words
    script("any-answer-comes-out-unchanged", ".trim()", ""),
    script("any-answer-comes-out-unchanged", "? values[key] : name", "? sitegen.fill(`${values[key]}`, {what: ''}) : name"),
    script("any-answer-comes-out-unchanged", "entities[sign] || ''", "sign"),
    style("any-answer-comes-out-unchanged", ".blank.filled { white-space: normal !important }"),
    script("awkward-answers-are-saved-for-others-to-read", ".trim()", ".trim().replace(/ +/g, ' ')"),
    # The others
    script("every-letter-fills-in", "letter.show(form.read())", "letter.show(form.read().slice(0, -1).concat(''))"),
    script("page-is-light", None, f"\n/* {'long ' * 12_000} */\n"),
]
