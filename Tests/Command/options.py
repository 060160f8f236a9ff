"""The command line: what is understood, what comes back, and by which exit status."""

from __future__ import annotations

import json
import re

from .bench import TODAY, Bench
from .corpus import small
from .folders import put, tree

PROBLEM = re.compile(r"^\S.*?:\d+:\d+: (Please fix|Worth a look) \[[a-z0-9-]+\] .+\n    \S.*", re.M)
WRONG = "---\ntitle: Wrong\n---\n\n[Nowhere](no-such-page.md)\n"


def what_is_not_understood_gives_2(bench: Bench) -> None:
    site = bench.site(small(1))
    for arguments in (
        ["--nonsense"], ["biuld"], ["build", "--site"], ["--today", "tomorrow"], ["--today", "2026-02-30"], ["--base-url", "example.org"], ["--base-url", "javascript:alert(1)"],
        ["--base-url", "https://example.org/?x"], ["build", "extra"], ["check", "--nonsense"], ["--jsno"], ["why"], ["new"], ["new", "nonsense", "A title"], ["serve", "--port", "x"], ["audit"],
    ):  # fmt: skip
        run = bench.program.run(*arguments, cwd=site)
        bench.expect(run.status == 2, f"`sitegen {' '.join(arguments)}` gives {run.status}, and 2 says that a command was not understood")
        bench.expect(run.err and not run.out, f"`sitegen {' '.join(arguments)}` should say so on standard error alone")
        bench.expect(not re.search(r"\b(error|invalid|illegal|failed)\b", run.err, re.I), f"`sitegen {' '.join(arguments)}` says: {run.err.splitlines()[:1]}")
    bench.expect(sorted(path.name for path in site.iterdir()) == ["content"], "a command that was not understood wrote something")


def a_misspelt_option_names_the_nearest(bench: Bench) -> None:
    for arguments, nearest in ((["--drfats"], "--drafts"), (["--outptu", "x"], "--output"), (["--jsno"], "--json")):
        run = bench.program.run(*arguments)
        bench.expect(nearest in run.err.split("Usage")[0], f"{arguments[0]}: the message does not name {nearest}: {run.err.splitlines()[:1]}")


def help_and_version(bench: Bench) -> None:
    for arguments in (["--help"], ["build", "--help"], ["check", "--help"], ["--version"]):
        run = bench.program.run(*arguments)
        bench.expect(run.status == 0 and run.out and not run.err, f"{run}")
    for word in ("build", "check"):
        bench.expect(re.search(rf"^\s+{word}\b", bench.program.run("--help").out, re.M), f"--help does not name `{word}`")


def build_is_the_default(bench: Bench) -> None:
    site = bench.site(small(3))
    run = bench.run("--today", TODAY, cwd=site)
    bench.expect(run.status == 0 and (site / "output/index.html").exists(), f"{run}")
    first = tree(site / "output")
    run = bench.run("build", "--today", TODAY, cwd=site)
    bench.expect(run.status == 0 and tree(site / "output") == first, f"{run}")


def a_folder_with_only_content_builds_from_anywhere(bench: Bench) -> None:
    site = bench.site(small(3))
    bench.builds(site, cwd=bench.new_folder("elsewhere"))
    first = tree(site / "output")
    for cwd, name in ((site, "."), (site / "content", ".."), (site.parent, site.name), (site.parent, f"./{site.name}/"), (site.parent, f"{site.name}/content/..")):
        run = bench.run("--site", name, "--today", TODAY, cwd=cwd)
        bench.expect(run.status == 0 and tree(site / "output") == first, f"`--site {name}` from another folder: {run}")
        bench.expect(" 0 written" in run.out, f"`--site {name}` wrote again: {run.out}")


def output_goes_where_it_is_told(bench: Bench) -> None:
    site = bench.site(small(2))
    here = bench.new_folder("here")
    for output in ("made/by/build", "./a b", "ŵyl", str(here / "absolute" / "deep")):
        run = bench.run("--site", site, "--output", output, "--today", TODAY, cwd=here)
        bench.expect(run.status == 0 and (here / output / "index.html").exists(), f"--output {output}: {run}")
    bench.expect(not (site / "output").exists(), "with --output, the site's own output/ was made too")


def problems_go_to_standard_error_and_the_summary_to_standard_output(bench: Bench) -> None:
    site = bench.site({**small(2), "pages/wrong.md": WRONG, "pages/b.md": "---\ntitle: B\n---\n## A\n\n#### C\n"})
    run = bench.run("--site", site, "--output", site / "output", "--today", TODAY)
    bench.expect(run.status == 1, f"{run}")
    bench.expect("content/pages/wrong.md:5:1: Please fix [link] " in run.err, f"standard error: {run.err}")
    bench.expect(len(PROBLEM.findall(run.err)) == 2, f"not each problem has its line and an indented suggestion: {run.err}")
    bench.expect("2 things to fix, 0 worth a look. The rest of your site is fine." in run.out and "Please fix" not in run.out, f"standard output: {run.out}")
    bench.expect(run.err.index("content/pages/b.md") < run.err.index("content/pages/wrong.md"), "problems are not sorted by file")
    bench.expect("\x1b" not in run.err + run.out, "control codes where no terminal is")


def quiet_says_nothing_of_what_is_well(bench: Bench) -> None:
    site = bench.site({"site.yaml": "title: Care\n", **{k: v for k, v in small(2).items() if k.startswith(("authors", "groups", "posts", "assets"))}})
    run = bench.run("--site", site, "--output", site / "output", "--today", TODAY, "--quiet")
    bench.expect((run.status, run.out, run.err) == (0, "", ""), f"{run.status}, {run.out!r}, {run.err!r}")
    put(site / "content", {"pages/wrong.md": WRONG})
    run = bench.run("--site", site, "--output", site / "output", "--today", TODAY, "--quiet")
    bench.expect(run.status == 1 and "content/pages/wrong.md:5:1: Please fix" in run.err and not run.out, f"{run.status}, {run.out!r}, {run.err!r}")


def timings_name_each_stage(bench: Bench) -> None:
    site = bench.site(small(2))
    run = bench.run("--site", site, "--output", site / "output", "--today", TODAY, "--timings", "--json")
    stages = re.findall(r"^(\S.*?): +\d+\.\d\d s +\d+\.\d\d CPU s +\d+ %$", run.err, re.MULTILINE)
    bench.expect({"Reading", "Checking", "Writing"} <= set(stages) and stages[-1] == "The build", f"standard error: {run.err}")
    bench.expect(json.loads(run.out)["pages"] > 0, f"standard output: {run.out}")


def json_is_one_object(bench: Bench) -> None:
    site = bench.site({**small(2), "pages/wrong.md": WRONG, "pages/odd.md": "---\ntitle: \"Odd \\u0007 \\\" </script>\"\n---\n[a\"b\\\\](no\\\"such\u2028.md)\n"})
    for arguments, status in ((["build"], 1), (["check"], 1)):
        run = bench.run(*arguments, "--site", site, "--output", site / "output", "--today", TODAY, "--json")
        try:
            found = json.loads(run.out)
        except ValueError as fault:
            bench.note(f"{arguments}: not JSON ({fault}): {run.out[:200]!r}")
            continue
        bench.expect(run.status == status, f"{run}")
        bench.expect(set(found) == {"pages", "problems"}, f"the object's names are {sorted(found)}")
        bench.expect(isinstance(found["pages"], int), f"pages is {found['pages']!r}")
        for problem in found["problems"]:
            bench.expect({"rule", "level", "file", "line", "column", "message", "suggestion"} <= set(problem) <= {"rule", "level", "file", "line", "column", "message", "suggestion", "act"}, f"a problem's names are {sorted(problem)}")
        wrong = [problem for problem in found["problems"] if problem["file"] == "content/pages/wrong.md"]
        bench.expect(len(wrong) == 1 and (wrong[0]["line"], wrong[0]["column"], wrong[0]["level"], wrong[0]["rule"]) == (5, 1, "fix", "link"), f"{wrong}")
        bench.expect(not run.err, f"with --json, standard error says {run.err!r}")
    (site / "content/pages/wrong.md").unlink()
    (site / "content/pages/odd.md").unlink()
    run = bench.builds(site)
    pages = sum(1 for path in tree(site / "output") if path.endswith(".html"))
    bench.expect(run.json == {"pages": pages, "problems": []}, f"{pages} pages of HTML were written, and the object is {run.out}")
    bench.expect(run.out.count("\n") <= 1, "the object is not on one line")


def base_url_is_used_where_it_belongs(bench: Bench) -> None:
    site = bench.site(small(3))
    bench.builds(site, "--base-url", "https://care.example/sub/folder")
    index = (site / "output/posts/post-1.html").read_text()
    bench.expect('rel="canonical" href="https://care.example/sub/folder/posts/post-1.html"' in index, "the canonical link has another address")
    for path, content in tree(site / "output").items():
        bench.expect(b"example.org/net" not in content, f"{path} still has the address of site.yaml")
    feed = (site / "output/feed.xml").read_text()
    bench.expect("https://care.example/sub/folder/posts/post-1.html" in feed, "the feed has another address")
    bench.expect("Sitemap: https://care.example/sub/folder/sitemap.xml" in (site / "output/robots.txt").read_text(), "robots.txt has another address")


def without_an_address_there_are_no_feeds(bench: Bench) -> None:
    files = small(3)
    files["site.yaml"] = str(files["site.yaml"]).replace("base-url: https://example.org/net/\n", "")
    site = bench.site(files)
    run = bench.builds(site)
    bench.expect([(p.rule, p.level, p.file) for p in run.problems] == [("base-url", "look", "content/site.yaml")], f"{run.problems}")
    paths = tree(site / "output")
    bench.expect(not any(path.endswith(("feed.xml", "feed.json", "sitemap.xml")) for path in paths), "feeds without an address")
    for path, content in paths.items():
        bench.expect(b"feed.xml" not in content, f"{path} names a feed that is not there")


def a_site_without_content_is_told_so(bench: Bench) -> None:
    for files in ({}, {"content/posts/2026-01-01-a.md": "---\ntitle: A\n---\nWords.\n"}, {"content/site.yaml": ""}, {"content": "a file"}):
        site = put(bench.new_folder("site"), files)
        run = bench.run("--site", site, "--output", site / "output", "--today", TODAY)
        bench.expect(run.status == 1 and "content/site.yaml" in run.err, f"{sorted(files)}: {run}")
        bench.expect(not (site / "output").exists(), f"{sorted(files)}: an output was made all the same")
    run = bench.run("--site", bench.folder / "no-such-folder", "--today", TODAY)
    bench.expect(run.status in (1, 2) and "no-such-folder" in run.err, f"a folder that is not there: {run}")
    bench.expect(not (bench.folder / "no-such-folder").exists(), "a folder that was not there has been made")


def an_empty_site_builds(bench: Bench) -> None:
    site = bench.site({})
    bench.builds(site)
    made = tree(site / "output")
    for path in ("index.html", "posts/index.html", "groups/index.html", "resources/index.html", "topics/index.html", "archive.html", "404.html", "logo-wall.html", "feed.xml", "feed.json", "sitemap.xml", "robots.txt"):
        bench.expect(path in made, f"{path} is not made")


def on_github_actions_problems_are_annotations_too(bench: Bench) -> None:
    site = bench.site({"pages/wrong.md": "---\ntitle: Wrong\n---\n\n[50%, no](no,such:page.md)\n"})
    run = bench.run("--site", site, "--output", site / "output", "--today", TODAY, environment={"GITHUB_ACTIONS": "true"})
    bench.expect(re.search(r"^::error file=content/pages/wrong\.md,line=5,col=1(,[^:]*)?::", run.err + run.out, re.M), f"no annotation: {run.err}")
    bench.expect("content/pages/wrong.md:5:1: Please fix" in run.err, "the plain words are gone")
    for line in (run.err + run.out).splitlines():
        bench.expect(not line.startswith("::") or "%2C" in line or "no,such" in line.split("::", 2)[2], f"{line}")
    quiet = bench.run("--site", site, "--output", site / "output", "--today", TODAY, "--json", environment={"GITHUB_ACTIONS": "true"})
    bench.expect(quiet.out.startswith("{") and quiet.problems, "--json on GitHub Actions is not one object")


def drafts_and_future_are_shown_when_asked(bench: Bench) -> None:
    files = {
        "posts/2026-01-01-shown.md": "---\ntitle: Shown\n---\nWords.\n",
        "posts/2026-01-02-draft.md": "---\ntitle: Draft\ndraft: true\n---\nWords.\n",
        "posts/2026-06-15-future.md": "---\ntitle: Future\n---\nWords.\n",
        "posts/2026-01-03-over.md": "---\ntitle: Over\nexpires: 2026-06-14\n---\nWords.\n",
        "posts/2026-01-04-last-day.md": "---\ntitle: Last day\nexpires: 2026-06-15\n---\nWords.\n",
    }
    expected = {
        ("2026-06-14",): "shown over last-day",
        ("2026-06-15",): "shown future last-day",
        ("2026-06-16",): "shown future",
        ("2026-06-14", "--drafts"): "shown draft over last-day",
        ("2026-06-14", "--future"): "shown over last-day future",
        ("2026-06-16", "--drafts", "--future"): "shown draft future",
    }
    for (today, *flags), slugs in expected.items():
        site = bench.site(files)
        bench.builds(site, *flags, today=today)
        made = {path.split("/")[1].removesuffix(".html") for path in tree(site / "output") if path.startswith("posts/") and path not in ("posts/index.html",)}
        bench.expect(made == set(slugs.split()), f"on {today} with {flags}: {sorted(made)}")
        feed = (site / "output/feed.xml").read_text()
        sitemap = (site / "output/sitemap.xml").read_text()
        for slug in ("draft", "future", "over", "last-day"):
            bench.expect((f"posts/{slug}.html" in feed) == (slug in made), f"on {today} with {flags}: {slug} in the feed")
            bench.expect((f"posts/{slug}.html" in sitemap) == (slug in made), f"on {today} with {flags}: {slug} in the site map")
