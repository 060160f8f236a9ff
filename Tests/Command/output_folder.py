"""What a build does to the folder that it writes to, and what it leaves alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import unicodedata
from pathlib import Path

from .bench import TODAY, Bench
from .corpus import small
from .folders import differences, few, put, tree

WRONG = "---\ntitle: Wrong\n---\n[Nowhere](no-such-page.md)\n"


def foreign_files_stay(bench: Bench) -> None:
    site = bench.site(small(6))
    foreign = {"CNAME": "example.org\n", ".nojekyll": "", "posts/by-hand.html": "<p>Mine</p>", "assets/by-hand/notes.txt": "Mine", ".git/config": "[core]", "deep/er/x": "x"}
    put(site / "output", foreign)
    (site / "output/empty").mkdir()
    for _ in range(2):
        bench.builds(site)
        for path, words in foreign.items():
            bench.expect((site / "output" / path).is_file() and (site / "output" / path).read_text() == words, f"{path} is gone or changed")
        bench.expect((site / "output/empty").is_dir(), "an empty folder that was there is gone")
        for path in sorted((site / "content/posts").iterdir())[:2]:
            path.unlink() if path.is_file() else None


def files_no_longer_made_go_with_their_folders(bench: Bench) -> None:
    site = bench.site({**small(6), "assets/deep/er/file.txt": "words", "assets/kept/file.txt": "words", "posts/gone.md": "---\ntitle: Gone\ndate: 2026-01-01\ntags: [only here]\naliases: [a/b/c/]\n---\nWords.\n"})
    bench.builds(site)
    for path in ("posts/gone.html", "topics/only-here.html", "a/b/c/index.html", "assets/deep/er/file.txt"):
        bench.expect((site / "output" / path).exists(), f"{path} was not made")
    put(site / "output", {"assets/kept/mine.txt": "Mine"})
    for path in ("posts/gone.md", "assets/deep/er/file.txt", "assets/kept/file.txt"):
        (site / "content" / path).unlink()
    bench.builds(site)
    for path in ("posts/gone.html", "topics/only-here.html", "topics/only-here", "a", "assets/deep"):
        bench.expect(not (site / "output" / path).exists(), f"{path} is still there")
    bench.expect((site / "output/assets/kept/mine.txt").exists(), "a foreign file beside one that went is gone")


def a_name_spelt_otherwise_leaves_nothing_behind(bench: Bench) -> None:
    """`é` as one character or as two: one name to Swift, two names on the disk."""
    for folder in ("posts", "assets"):
        names = [unicodedata.normalize(form, "2026-01-01-café." + ("md" if folder == "posts" else "txt")) for form in ("NFC", "NFD", "NFC")]
        site = bench.site({f"{folder}/{names[0]}": "---\ntitle: Coffee\n---\nWords.\n", "posts/2026-01-01-x.md": "---\ntitle: X\n---\nWords.\n"})
        bench.builds(site)
        for old, new in zip(names, names[1:]):
            (site / "content" / folder / old).rename(site / "content" / folder / new)
            bench.builds(site)
            fresh = bench.new_folder("fresh")
            bench.builds(site, output=fresh)
            faults = few(differences(tree(fresh), tree(site / "output"), ("a clean build", "the output")))
            bench.expect(not faults, f"{folder}, from {ascii(old)} to {ascii(new)}: {faults}")


def a_file_becomes_a_folder_and_a_folder_a_file(bench: Bench) -> None:
    """What is in the way is our own, from the last build, and goes."""
    versions = [{"assets/a": "a file"}, {"assets/a/b.txt": "in a folder"}, {"assets/a": "a file"}, {"assets/a/b.txt/c.txt": "deeper"}, {"assets/a/b.txt": "in a folder"}]
    site = bench.site({"posts/2026-01-01-x.md": "---\ntitle: X\n---\nWords.\n", **versions[0]})
    bench.builds(site)
    for old, new in zip(versions, versions[1:]):
        shutil.rmtree(site / "content/assets")
        put(site / "content", new)
        run = bench.run("--site", site, "--output", site / "output", "--today", TODAY)
        made = {path for path in tree(site / "output") if path.startswith("assets/")}
        bench.expect(run.status == 0 and made == set(new), f"from {sorted(old)} to {sorted(new)}: {sorted(made)}, {run}")


def a_foreign_file_in_the_way_stops_the_build(bench: Bench) -> None:
    for path in ("index.html", "posts/page-2.html", "theme/base.css", "feed.xml"):
        site = bench.site(small(12))
        put(site / "output", {path: "Mine, and not to be lost."})
        before = tree(site / "output")
        run = bench.run("--site", site, "--output", site / "output", "--today", TODAY)
        bench.expect(run.status == 1, f"{path} in the way gives exit status {run.status}")
        bench.expect(path in run.err, f"the message does not name {path}: {run.err}")
        bench.expect("--output" in run.err or "Move" in run.err, f"the message does not say what to do: {run.err}")
        faults = few(differences(before, tree(site / "output", besides=())))
        bench.expect(not faults, f"{path} in the way, and the output changed: {faults}")


def a_foreign_file_in_the_way_is_in_the_json(bench: Bench) -> None:
    """`--json` prints one object, whatever the end."""
    site = bench.site(small(3))
    put(site / "output", {"index.html": "Mine"})
    run = bench.build(site)
    try:
        bench.expect(isinstance(run.json["problems"], list) and run.json["problems"], f"no problem in {run.out!r}")
    except ValueError:
        bench.note(f"with --json, standard output is {run.out!r}")


def a_foreign_folder_in_the_way_stops_the_build(bench: Bench) -> None:
    for path in ("index.html", "feed.xml"):
        site = bench.site(small(3))
        put(site / "output", {f"{path}/mine.txt": "Mine"})
        run = bench.run("--site", site, "--output", site / "output", "--today", TODAY)
        bench.expect(run.status == 1 and path in run.err, f"a folder called {path}: {run}")
        bench.expect((site / "output" / path / "mine.txt").exists(), "the foreign folder is gone")
        bench.expect(not (site / "output/posts").exists(), f"a folder called {path} stops the build only when it has half written")


def a_file_where_a_folder_is_needed_stops_the_build(bench: Bench) -> None:
    site = bench.site(small(3))
    put(site / "output", {"posts": "Mine"})
    run = bench.run("--site", site, "--output", site / "output", "--today", TODAY)
    bench.expect(run.status == 1 and "posts" in run.err, f"a file called posts: {run}")
    bench.expect((site / "output/posts").read_text() == "Mine", "the foreign file is gone")
    bench.expect(not (site / "output/index.html").exists(), "the build stops only when it has half written")


def links_in_the_output_are_not_followed(bench: Bench) -> None:
    """A link that was put there leads somewhere else: that place is not written to, and not emptied."""
    outside = put(bench.new_folder("outside"), {"index.html": "Outside", "posts/post-1.html": "Outside", "theme/base.css": "Outside"})
    for path, target in (("index.html", outside / "index.html"), ("posts", outside / "posts"), ("theme", outside / "theme"), ("assets", outside)):
        site = bench.site(small(6))
        (site / "output").mkdir()
        (site / "output" / path).symlink_to(target)
        before = tree(outside)
        run = bench.build(site)
        bench.expect(run.status == 1 or not (site / "output" / path).is_symlink(), f"{path} is a link, and the build passes through it")
        faults = few(differences(before, tree(outside)))
        bench.expect(not faults, f"{path} is a link, and outside {faults}")


def links_made_between_builds_are_not_followed(bench: Bench) -> None:
    site = bench.site({**small(6), "assets/deep/file.txt": "words"})
    bench.builds(site)
    outside = put(bench.new_folder("outside"), {"file.txt": "Outside", "manifest": "index.html\n"})
    (site / "output/assets/deep/file.txt").unlink()
    (site / "output/assets/deep").rmdir()
    (site / "output/assets/deep").symlink_to(outside)
    before = tree(outside)
    (site / "content/assets/deep/file.txt").unlink()
    bench.build(site)
    faults = few(differences(before, tree(outside)))
    bench.expect(not faults, f"through a link in the output, outside {faults}")
    # The list of what was written is a file of the output, too.
    site = bench.site(small(3))
    bench.builds(site)
    target = bench.new_folder("outside")
    put(target, {"secret.txt": "Outside"})
    for name in ("manifest.new", "0.new", "1.new"):
        (site / "output/.sitegen" / name).symlink_to(target / "secret.txt")
    (site / "content/posts/new.md").write_text("---\ntitle: New\ndate: 2026-01-01\n---\nWords.\n")
    bench.build(site)
    bench.expect((target / "secret.txt").read_text() == "Outside", "a link in .sitegen was written through")


def a_list_that_was_tampered_with_harms_nothing(bench: Bench) -> None:
    site = bench.site(small(3))
    bench.builds(site)
    victim = put(site, {"victim.txt": "Mine", "content/posts/extra.md": "---\ntitle: Extra\ndate: 2026-01-01\n---\nWords.\n"})
    manifest = site / "output/.sitegen/manifest"
    manifest.write_text(manifest.read_text() + f"../victim.txt\n{site}/victim.txt\nposts/../../victim.txt\n./../victim.txt\n\n..\n.\n/\nposts\n\x00\n")
    bench.build(site)
    bench.expect((victim / "victim.txt").exists(), "a path in the list that leads out was removed")
    manifest.write_bytes(bytes(range(256)) * 100)
    bench.build(site)
    bench.expect((site / "output/index.html").exists(), "a garbled list loses the site")


def something_to_fix_leaves_the_last_output(bench: Bench) -> None:
    site = bench.site(small(6))
    bench.builds(site)
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in (site / "output").rglob("*") if path.is_file()}
    for path, words in {"pages/wrong.md": WRONG, "site.yaml": "titel: Care\n", "posts/x.md": "---\ntitle: [\n---\n"}.items():
        old = (site / "content" / path).read_text() if (site / "content" / path).exists() else None
        put(site / "content", {path: words, "posts/another.md": "---\ntitle: Another\ndate: 2026-01-01\n---\nWords.\n"})
        run = bench.stops(site)
        bench.expect(run.fixes, f"{path}: exit status 1 and nothing to fix")
        after = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in (site / "output").rglob("*") if path.is_file()}
        bench.expect(before == after, f"{path} has something to fix, and the output changed")
        (site / "content" / path).unlink() if old is None else put(site / "content", {path: old})


def check_writes_nothing(bench: Bench) -> None:
    site = bench.site(small(6))
    run = bench.run("check", "--site", site, "--today", TODAY)
    bench.expect(run.status == 0, f"{run}")
    bench.expect(sorted(os.listdir(site)) == ["content"], f"check made {sorted(os.listdir(site))}")
    bench.builds(site)
    before = tree(site, besides=())
    put(site / "content", {"pages/wrong.md": WRONG})
    before["content/pages/wrong.md"] = WRONG.encode()
    run = bench.run("check", "--site", site, "--today", TODAY)
    bench.expect(run.status == 1 and "content/pages/wrong.md:4:1: Please fix [link]" in run.err, f"check does not say what is wrong: {run}")
    faults = few(differences(before, tree(site, besides=())))
    bench.expect(not faults, f"check wrote: {faults}")
    run = bench.run("check", "--site", site, "--output", bench.folder / "never", "--today", TODAY, "--json")
    bench.expect(not (bench.folder / "never").exists() and len(run.fixes) == 1, "check --output made a folder")


def an_output_that_cannot_be_written(bench: Bench) -> None:
    """A file in the folder's place, and a disk that only can be read."""
    site = bench.site(small(3))
    put(site, {"a file": "Mine"})
    for output in ("a file", "a file/output", "content/site.yaml", "/proc/output", "/dev/null"):
        run = bench.run("--site", site, "--output", output if output.startswith("/") else site / output, "--today", TODAY)
        bench.expect(run.status == 1, f"--output {output}: exit status {run.status}")
        bench.expect(output.split("/")[-1] in run.err and "can't" in run.err, f"--output {output}: the message is {run.err!r}")
    bench.expect((site / "a file").read_text() == "Mine", "the file in the folder's place is gone")
    folder = site / "output"
    bench.builds(site)
    if subprocess.run(["mount", "--bind", "-o", "ro", folder, folder], capture_output=True).returncode != 0:
        bench.remark("left out: this machine allows no read-only mounts")
        return
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", folder], capture_output=True)
        if _can_write(folder):
            bench.remark("left out: what is mounted read-only here can be written to all the same")
            return
        run = bench.run("--site", site, "--output", folder, "--today", TODAY)
        bench.expect(run.status == 0, f"nothing has changed, the disk can't be written, and the build gives {run}")
        (site / "content/posts/new.md").write_text("---\ntitle: New\ndate: 2026-01-01\n---\nWords.\n")
        run = bench.run("--site", site, "--output", folder, "--today", TODAY)
        bench.expect(run.status == 1 and "not allowed" in run.err, f"a read-only disk gives {run}")
    finally:
        subprocess.run(["umount", folder], capture_output=True)


def _can_write(folder: Path) -> bool:
    try:
        (folder / "probe").write_text("")
        (folder / "probe").unlink()
        return True
    except OSError:
        return False


def a_full_disk(bench: Bench) -> None:
    """Each file is whole or as it was, and the message says what to do."""
    folder = bench.new_folder("small disk")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=120k", "none", folder], capture_output=True).returncode != 0:
        bench.remark("left out: this machine allows no mounts")
        return
    try:
        site = bench.site(small(12))
        bench.builds(site)
        whole = tree(site / "output")
        run = bench.run("--site", site, "--output", folder / "output", "--today", TODAY)
        bench.expect(run.status == 1 and "disk is full" in run.err, f"a full disk gives {run}")
        for path, content in tree(folder / "output").items():
            bench.expect(content in (whole.get(path), b"an empty folder"), f"on a full disk, {path} is cut short")
    finally:
        subprocess.run(["umount", folder], capture_output=True)


def the_output_is_not_the_content(bench: Bench) -> None:
    """A writer's own files are foreign too: with `--output content` none of them may be taken for ours and removed later."""
    site = bench.site({**small(3), "assets/plan.txt": "A plan"})
    before = tree(site / "content")
    for output in ("content", "content/assets"):
        bench.run("--site", site, "--output", site / output, "--today", TODAY)
        (site / "content/pages/about.md").write_text("---\ntitle: About\nmenu-order: 1\n---\nChanged words.\n")
        plan = site / "content/assets/plan.txt"
        bench.expect(plan.exists(), f"--output {output} loses the writer's files")
    left = tree(site / "content")
    bench.expect(before.keys() <= left.keys(), f"the writer's files are gone: {sorted(before.keys() - left.keys())}")
    bench.expect(left.keys() <= before.keys(), f"the site is written among the writer's files: {few(sorted(left.keys() - before.keys()))}")


def two_builds_at_once(bench: Bench) -> None:
    """Both end, and every file is whole; a build afterwards equals a clean one."""
    site = bench.site(small(60))
    for _ in range(4):
        processes = [bench.program.start("--site", str(site), "--output", str(site / "output"), "--today", TODAY) for _ in range(3)]
        statuses = [process.wait(60) for process in processes]
        bench.expect(all(status in (0, 1) for status in statuses), f"builds at the same time give {statuses}")
        bench.expect(0 in statuses, f"of three builds at the same time none passes: {statuses}")
        bench.builds(site)
        fresh = bench.new_folder("fresh")
        bench.builds(site, output=fresh)
        faults = few(differences(tree(fresh), tree(site / "output")))
        bench.expect(not faults, f"after builds at the same time: {faults}")
        put(site / "content", {"site.yaml": (site / "content/site.yaml").read_text().replace("Care", "Caring")})
