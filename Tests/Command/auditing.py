"""`sitegen audit` on folders that anybody made, and the report of `sitegen check`."""

from __future__ import annotations

import json

from .bench import TODAY, Bench
from .folders import put, tree

SOUND = "<!doctype html><html lang=en><title>A</title><main><h1>A</h1></main></html>"
FAULTY = "<!doctype html>\n<html lang=en><title>A</title>\n<main><h1>A</h1>\n<img src=a.jpg></main></html>"
RANDOM = bytes(range(256)) * 40


def finds_what_is_there_and_writes_nothing(bench: Bench) -> None:
    folder = bench.new_folder("pages")
    put(folder, {"index.html": SOUND, "a/b.htm": FAULTY, "noise.html": RANDOM.decode("latin-1"), "notes.txt": FAULTY})
    before = tree(folder)
    run = bench.run("audit", folder, "--json")
    found = [(p["file"], p["line"], p["column"], p["rule"], p.get("act"), p["level"]) for p in run.json["problems"]]
    bench.expect(("a/b.htm", 4, 1, "image-name", "23a2a8", "fix") in found, f"the picture is not among {found}")
    bench.expect(run.status == 1 and run.json["pages"] == 3, f"{run}")
    bench.expect(not [place for place in found if place[0] == "index.html"], f"a sound page is blamed: {found}")
    bench.expect(tree(folder) == before, "an audit changed what it looked at")


def says_it_in_words(bench: Bench) -> None:
    folder = bench.new_folder("pages")
    put(folder, {f"{number}.html": FAULTY for number in range(20)})
    run = bench.run("audit", folder)
    bench.expect("0.html:4:1: Please fix [image-name] " in run.err, f"{run}")
    bench.expect(run.err.count("[image-name]") == 3 and "17 more places" in run.err, "the same fault on 20 pages is said in full more than three times")
    bench.expect("20 pages looked at. 20 things to fix" in run.out, f"{run}")
    quiet = bench.run("audit", folder, "--quiet")
    bench.expect(not quiet.out and quiet.err, f"{quiet}")
    sound = bench.new_folder("sound")
    put(sound, {"a.html": SOUND})
    bench.expect(bench.run("audit", sound).status == 0, "a sound page gives another status than 0")


def writes_earl(bench: Bench) -> None:
    folder = bench.new_folder("pages")
    put(folder, {"a.html": FAULTY})
    report = bench.new_folder("report") / "earl.json"
    bench.run("audit", folder, "--earl", report)
    assertions = json.loads(report.read_text())["assertions"]
    failed = [one["test"]["@id"] for one in assertions if one["result"]["outcome"] == "earl:failed"]
    bench.expect(failed == ["https://www.w3.org/WAI/standards-guidelines/act/rules/23a2a8/"], f"EARL says of {failed} that they failed")
    bench.expect(sorted(path.name for path in report.parent.iterdir()) == ["earl.json"], "something lies beside the report")
    run = bench.run("audit", folder, "--earl", report.parent / "nowhere" / "earl.json")
    bench.expect(run.status == 1 and "We can't write" in run.err, f"{run}")


def what_is_no_folder_is_said(bench: Bench) -> None:
    folder = bench.new_folder("empty")
    put(folder, {"file.txt": "A"})
    for place in (folder, folder / "nowhere", folder / "file.txt"):
        run = bench.run("audit", place)
        bench.expect(run.status == 1 and "Please fix [folder]" in run.err, f"{run}")


def check_writes_a_report_and_nothing_else(bench: Bench) -> None:
    site = bench.site({"posts/2026-05-03-a.md": "# Picnic\n\n![](a.jpg)\n\n[click here](https://example.org/)\n"})
    report = bench.new_folder("report") / "report.html"
    before = tree(site)
    run = bench.run("check", "--site", site, "--today", TODAY, "--report", report)
    bench.expect(run.status == 1 and tree(site) == before, f"{run}")
    text = report.read_text()
    for words in ("Please fix: line 3", "content/posts/2026-05-03-a.md", "&quot;click here&quot;", "type=\"checkbox\""):
        bench.expect(words in text, f"the report does not say {words}")
    looked = bench.run("audit", report.parent, "--json")
    bench.expect(not looked.json["problems"], f"the report itself: {looked.json['problems'][:2]}")
    page = site / "content/posts/2026-05-03-a.md"
    run = bench.run("check", "--site", site, "--today", TODAY, "--report", page)
    bench.expect(run.status == 1 and "stays as it is" in run.err and tree(site) == before, f"a report took a page's place: {run}")
    bench.run("check", "--site", site, "--today", TODAY, "--report", report)
    bench.expect(report.read_text() == text, "a second report differs from the first")
    run = bench.run("check", "--site", site, "--today", TODAY, "--report", report.parent / "nowhere" / "report.html")
    bench.expect(run.status == 1 and "We can't write" in run.err, f"{run}")
