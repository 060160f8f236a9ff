"""Letters as PDFs, made by the browser that the program finds by itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

from .bench import TODAY, Bench
from .folders import differences, few, put, tree

# The program looks for a browser where this is empty.
FIND: dict[str, str] = {"SITEGEN_BROWSER": ""}
TABLE = "| Cost | Why |\n| --- | --- |\n| Heating | I feel the cold |\n"
LETTERS = {
    "records": f"[[Your name]]\\\n[[Your address]]\n\n## My records\n\nDear *team*, please send **all** of them, first the files, and do not use a flat sum.\n\n{TABLE}\n### What I ask\n\n1. One\n2. Two\n\n- Three\n\nYours, [[Your name]]\n",
    "costs": f"Dear team\n\n## My costs\n\n{TABLE}\nThey are high.\n",
    "words": "## 1 < 2 & \"3\" 'ŵy' \\<script\\>alert(1)\\</script\\>\n\n<!-- sitegen: ok language-of-words – any script can be printed -->\n\nمرحبا [y](http://example.org/) (D:19990101) (node00000017)\n",
}


def _site(bench: Bench) -> Path:
    files = {}
    for name, words in LETTERS.items():
        files[f"resources/{name}/index.md"] = f"---\ntitle: The letter on {name} (node00000009)\nkind: letter\n---\nUse it.\n"
        files[f"resources/{name}/letter.md"] = words
    files["resources/costs/index.md"] = "---\ntitle: Costau\nkind: letter\nreviewed: {by: An adviser, date: 2026-05-03}\nlanguage: cy\n---\nUse it.\n"
    return bench.site(files)


def _printouts(output: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (output / "resources").glob("*.pdf")}


def two_builds_agree(bench: Bench) -> None:
    """Whether it is new, built before, or has had all, one or none of its letters printed together."""
    site = _site(bench)
    outputs = [bench.new_folder("output") / "site" for _ in range(3)]
    for output in outputs[:2]:
        bench.builds(site, output=output, environment=FIND)
    bench.expect(len(_printouts(outputs[0])) == len(LETTERS), f"of {len(LETTERS)} letters there are {sorted(_printouts(outputs[0]))}")
    faults = few(differences(*map(tree, outputs[:2])))
    bench.expect(not faults, f"two builds differ: {faults}")
    hidden = bench.new_folder("hidden")
    for name in ("costs", "words"):
        shutil.move(site / f"content/resources/{name}", hidden / name)
    bench.builds(site, output=outputs[2], environment=FIND)
    bench.expect(list(_printouts(outputs[2])) == ["records.pdf"], f"one letter gives {sorted(_printouts(outputs[2]))}")
    for name in ("costs", "words"):
        shutil.move(hidden / name, site / f"content/resources/{name}")
    bench.builds(site, output=outputs[2], environment=FIND)
    faults = few(differences(*(tree(output, besides=()) for output in (outputs[0], outputs[2]))))
    bench.expect(not faults, f"letters printed at different times differ: {faults}")


def a_letter_is_read_out_as_it_is_written(bench: Bench) -> None:
    site = _site(bench)
    bench.builds(site, environment=FIND)
    resources = site / "output/resources"
    for name, facts in {
        "records": ["The letter on records (node00000009)", "Jan  1 00:00:00 1980", "Tagged:          yes"],
        "costs": ["Title:           Costau", "May  3 00:00:00 2026", "Tagged:          yes"],
        "words": ["Jan  1 00:00:00 1980", "JavaScript:      no"],
    }.items():
        told = _pdfinfo(resources / f"{name}.pdf")
        for fact in facts:
            bench.expect(fact in told, f"{name}.pdf lacks {fact!r}: {told}")
        page = (resources / f"{name}.html").read_text()
        bench.expect(f'href="../resources/{name}.pdf"' in page or f'href="{name}.pdf"' in page, f"{name}.html does not link to its PDF")
    bench.expect(b"/Lang (en" in (resources / "records.pdf").read_bytes(), "records.pdf has no language")
    bench.expect(b"/Lang (cy)" in (resources / "costs.pdf").read_bytes(), "costs.pdf is not in Welsh")
    # Tags and words in the order in which a screen reader meets them.
    structure = _pdfinfo(resources / "records.pdf", "-struct-text")
    due = ["P (block)", "Your name", "Your address", "H1 (block)", "My records", "P (block)", "Dear", "team", "all", "of them, first the files, and do not use a flat sum.", "Table (block)", "TH", "Cost", "TD", "Heating"]
    due += ["H2 (block)", "What I ask", "L (block)", "LI (block)", "One", "Two", "L (block)", "Three", "Yours"]
    place = 0
    for text in due:
        found = structure.find(text, place)
        if not bench.expect(found >= 0, f"records.pdf has no {text!r} where it belongs: {structure[place:place + 300]!r}"):
            break
        place = found + len(text)
    words = _pdfinfo(resources / "words.pdf", "-struct-text")
    bench.expect("1 < 2 & \"3\" 'ŵy' <script>alert(1)</script>" in words, f"words.pdf says {words!r}")


def _pdfinfo(file: Path, *arguments: str) -> str:
    return subprocess.run(["pdfinfo", *arguments, file], capture_output=True, text=True, check=True, env={**os.environ, "TZ": "UTC"}).stdout


def what_is_the_same_is_not_printed_again(bench: Bench) -> None:
    site = _site(bench)
    environment, starts = _recorder(bench)
    bench.builds(site, environment=environment)
    bench.expect(starts() == 1, f"{len(LETTERS)} letters start the browser {starts()} times")
    put(site / "content", {"posts/new.md": "---\ntitle: New\ndate: 2026-01-01\n---\nWords.\n", "resources/costs/index.md": "---\ntitle: Costau\nkind: letter\nreviewed: {by: An adviser, date: 2026-05-03}\nlanguage: cy\n---\nOther guidance.\n"})
    bench.builds(site, environment=environment)
    bench.expect(starts() == 1, "the browser is started though no letter has changed")
    before = _printouts(site / "output")
    put(site / "content", {"resources/words/letter.md": "## Other words\n"})
    bench.builds(site, environment=environment)
    after = _printouts(site / "output")
    bench.expect(starts() == 2, f"after a letter has changed, the browser has been started {starts()} times, not 2")
    changed = sorted(name for name in after if after[name] != before.get(name))
    bench.expect(changed == ["words.pdf"], f"words.md was changed, and so were {changed}")


def _recorder(bench: Bench):
    """A browser that writes a line, its process, whenever it is started; and how often it was."""
    real = subprocess.run([Path(__file__).parent.parent / "Browser/find-browser"], capture_output=True, text=True, check=True).stdout.strip()
    folder = bench.new_folder("browser")
    script, log = folder / "browser", folder / "log"
    # Where nothing may change around the output, its log may not lie there.
    log = Path(f"{bench.folder}.log")
    log.unlink(missing_ok=True)
    script.write_text(f'#!/bin/sh\necho $$ >>"{log}"\nexec "{real}" "$@"\n')
    script.chmod(0o755)
    return {"SITEGEN_BROWSER": str(script)}, lambda: len(log.read_text().split()) if log.exists() else 0


def a_file_that_was_changed_is_made_again(bench: Bench) -> None:
    site = _site(bench)
    bench.builds(site, environment=FIND)
    clean = tree(site / "output", besides=())
    for path, words in {"resources/costs.pdf": b"%PDF- not mine", "resources/records.pdf": None, ".sitegen/printed": b"x y resources/costs.pdf\n\xff\n"}.items():
        (site / "output" / path).write_bytes(words) if words else (site / "output" / path).unlink()
        bench.builds(site, environment=FIND)
        faults = few(differences(clean, tree(site / "output", besides=())))
        bench.expect(not faults, f"{path} was changed, and the next build leaves {faults}")


def without_a_browser_pages_offer_print(bench: Bench) -> None:
    site = _site(bench)
    bench.builds(site, environment=FIND)
    bench.expect(_printouts(site / "output"), "there is no PDF to begin with")
    cases = {
        "SITEGEN_BROWSER is \"none\"": {"SITEGEN_BROWSER": "none"},
        "which is no program": {"SITEGEN_BROWSER": "/no/such/browser"},
        "no Chromium or Chrome was found": {"SITEGEN_BROWSER": "", "PATH": "/no/such/folder"},
    }
    for words, environment in cases.items():
        run = bench.run("--site", site, "--output", site / "output", "--today", TODAY, environment=environment)
        lines = [line for line in run.out.splitlines() if "PDF" in line]
        bench.expect(run.status == 0 and not run.err, f"without a browser: {run}")
        bench.expect(len(lines) == 1 and words in lines[0], f"the summary says {lines}, not {words!r}")
        bench.expect(not _printouts(site / "output"), "there is a PDF, and no browser")
        bench.expect(not (site / "output/.sitegen/printed").exists(), "the record of PDFs is left over")
        page = (site / "output/resources/records.html").read_text()
        bench.expect(".pdf" not in page and "print this page" in page, "the page names a PDF that is not there, or does not offer print")
    plain = bench.site({"posts/one.md": "---\ntitle: One\ndate: 2026-01-01\n---\nWords.\n"})
    run = bench.run("--site", plain, "--output", plain / "output", "--today", TODAY)
    bench.expect("PDF" not in run.out, f"a site without letters is told of PDFs: {run.out}")


def a_browser_that_fails_stops_no_build(bench: Bench) -> None:
    site = _site(bench)
    for name, script in {"ends": "exit 1", "babbles": "echo hello >&4; exec sleep 1", "lies": "printf '{\"id\":1,\"error\":{\"message\":\"No\"}}\\0' >&4; exec sleep 5", "is no script": ""}.items():
        browser = put(bench.new_folder("browser"), {name: f"#!/bin/sh\n{script}\n" if script else b"\x7fELF"}) / name
        browser.chmod(0o755)
        run = bench.run("--site", site, "--output", site / "output", "--today", TODAY, environment={"SITEGEN_BROWSER": str(browser)})
        lines = [line for line in run.out.splitlines() if "PDF" in line]
        bench.expect(run.status == 0 and not run.err and len(lines) == 1 and name in lines[0] and "3 PDFs" in lines[0], f"a browser that {name}: {run.status}, {run.out}{run.err}")
        bench.expect(not _printouts(site / "output"), f"a browser that {name} makes PDFs")


def nothing_is_left_in_the_users_folder(bench: Bench) -> None:
    site, home = _site(bench), bench.new_folder("home")
    environment, starts = _recorder(bench)
    bench.builds(site, environment={**environment, "HOME": str(home)})
    left = sorted(str(path.relative_to(home)) for path in home.rglob("*"))
    bench.expect(starts() == 1 and not left, f"printing leaves {left} in the folder of who prints")


def check_starts_no_browser(bench: Bench) -> None:
    site = _site(bench)
    environment, starts = _recorder(bench)
    run = bench.run("check", "--site", site, "--today", TODAY, environment=environment)
    bench.expect(run.status == 0 and starts() == 0 and "PDF" not in run.out, f"check starts the browser, or speaks of PDFs: {run}")
    bench.expect(not (site / "output").exists(), "check makes an output folder")


def a_kill_ends_the_browser(bench: Bench) -> None:
    """Whenever a build is killed, its browser goes as well, and the next build makes all good."""
    site = _site(bench)
    environment, _ = _recorder(bench)
    log = Path(f"{bench.folder}.log")
    # What a killed build leaves of its browser's profile goes with this folder.
    profiles = Path(f"{bench.folder}.profiles")
    profiles.mkdir()
    environment["TMPDIR"] = str(profiles)
    run = bench.builds(site, environment=environment)
    clean = tree(site / "output")
    for number in range(4):
        shutil.rmtree(site / "output")
        process = bench.program.start("--site", str(site), "--output", str(site / "output"), "--today", TODAY, environment=environment)
        time.sleep(run.seconds * (number + 0.5) / 4)
        process.kill()
        process.wait()
        browser = int(log.read_text().split()[-1])
        bench.expect(_is_gone(browser), f"killed after {number + 0.5:.1f} quarters of a build, its browser runs on")
        bench.builds(site, environment=environment)
        faults = few(differences(clean, tree(site / "output")))
        bench.expect(not faults, f"after a kill the next build differs in {faults}")


def _is_gone(process: int) -> bool:
    for _ in range(100):
        try:
            status = Path(f"/proc/{process}/stat").read_text() if Path("/proc/self").exists() else os.kill(process, 0)
            if status and status.rpartition(")")[2].split()[0] == "Z":
                return True
        except (ProcessLookupError, FileNotFoundError):
            return True
        time.sleep(0.1)
    return False
